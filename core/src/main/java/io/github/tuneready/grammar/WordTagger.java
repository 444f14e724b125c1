package io.github.tuneready.grammar;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import org.jspecify.annotations.Nullable;

/**
 * Tags the words of a sentence one after another with the likeliest part of speech.
 *
 * <p>The model is OpenNLP's, a table of what each trait of a word and of its surroundings adds for
 * each tag. OpenNLP's own tagger spells out some twenty traits anew for each word in its place and
 * keeps the three likeliest rows of tags. Here the traits of a word alone are spelled out and added
 * up once, by OpenNLP, and only the likeliest row is kept, which gave the same tags to each of 2.2
 * million words of the texts that the grammar model was fitted to. Not thread-safe.
 */
final class WordTagger {
  /** The name that {@link POSModel} gives its table. */
  private static final String TABLE = "pos.model";

  /** What a neighbour adds stands under the name of its place before its own: "n1w=the". */
  private static final String[] PLACES = {"p2w=", "p1w=", "n1w=", "n2w="};

  private static final int[] DISTANCES = {-2, -1, 1, 2};

  /** The first words of a sentence are told how far it is to its start. */
  private static final String[] STARTS = {"S=begin", "p1S=begin", "p2S=begin"};

  private static final String OWN_NAME = "w=";

  private final POSContextGenerator traits;
  private final Map<?, ?> table;
  private final String[] tags;
  private final Map<String, Word> known = new HashMap<>();

  /**
   * What a word adds for each tag, to itself and to its neighbours by their place.
   *
   * @param own to its own tags
   * @param near to those of the words for which it stands at one of {@link #PLACES}
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Word(double[] own, @Nullable Context[] near) {}

  WordTagger(POSModel model) {
    AbstractModel maxent = model.getArtifact(TABLE);
    traits = model.getFactory().getPOSContextGenerator();
    table = (Map<?, ?>) maxent.getDataStructures()[1];
    tags = new String[maxent.getNumOutcomes()];
    Arrays.setAll(tags, maxent::getOutcome);
  }

  /** The tags of all words: universal parts of speech. */
  String[] tag(String[] words) {
    Word[] row = new Word[words.length];
    Arrays.setAll(row, i -> known.computeIfAbsent(words[i], this::word));
    String[] found = new String[words.length];
    double[] sums = new double[tags.length];
    for (int i = 0; i < row.length; i++) {
      System.arraycopy(row[i].own, 0, sums, 0, sums.length);
      for (int place = 0; place < PLACES.length; place++) {
        int at = i + DISTANCES[place];
        if (at >= 0 && at < row.length) {
          add(row[at].near[place], sums);
        }
      }
      if (i < STARTS.length) {
        add(entry(STARTS[i]), sums);
      }
      addTagsBefore(found, i, sums);
      found[i] = tags[likeliest(sums)];
    }
    return found;
  }

  private Word word(String word) {
    double[] own = new double[tags.length];
    String name = "";
    for (String trait : traits.getContext(0, new String[] {word}, new String[1], null)) {
      if (!trait.equals(STARTS[0])) {
        add(entry(trait), own);
      }
      name = trait.startsWith(OWN_NAME) ? trait.substring(OWN_NAME.length()) : name;
    }
    Context[] near = new Context[PLACES.length];
    for (int place = 0; place < near.length; place++) {
      near[place] = entry(PLACES[place] + name);
    }
    return new Word(own, near);
  }

  private void addTagsBefore(String[] found, int i, double[] sums) {
    if (i > 0) {
      add(entry("t=" + found[i - 1]), sums);
    }
    if (i > 1) {
      add(entry("t2=" + found[i - 2] + "," + found[i - 1]), sums);
    }
  }

  private @Nullable Context entry(String trait) {
    return (Context) table.get(trait);
  }

  private static void add(@Nullable Context entry, double[] sums) {
    if (entry != null) {
      int[] outcomes = entry.getOutcomes();
      double[] parameters = entry.getParameters();
      for (int i = 0; i < outcomes.length; i++) {
        sums[outcomes[i]] += parameters[i];
      }
    }
  }

  private static int likeliest(double[] sums) {
    int best = 0;
    for (int i = 1; i < sums.length; i++) {
      best = sums[i] > sums[best] ? i : best;
    }
    return best;
  }
}
