package io.github.tuneready;

import io.github.tuneready.catalogue.Policy;
import io.github.tuneready.example.Example;
import io.github.tuneready.example.Format;
import io.github.tuneready.example.Message;
import io.github.tuneready.example.Position;
import io.github.tuneready.example.ToolCall;
import io.github.tuneready.parse.ExampleParser;
import io.github.tuneready.read.Chunk;
import io.github.tuneready.read.LineReader;
import io.github.tuneready.read.ReadOptions;
import io.github.tuneready.report.Difference;
import io.github.tuneready.report.DifferingWords;
import io.github.tuneready.rule.Redaction;
import io.github.tuneready.statistics.PositionGroups;
import io.github.tuneready.statistics.SimilarPairs;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The texts of the first groups, read once more from plain files, so that a report can say in which
 * words their examples differ. What can be read only once, has changed, or may not be quoted has no
 * texts here.
 */
final class GroupTexts {
  private static final int MOST_GROUPS = 20;
  private static final int MOST_MEMBERS = 4;
  private static final int MOST_CHARACTERS = 20_000;

  private final Policy policy;
  private final SortedSet<Long> wanted = new TreeSet<>();
  private final Map<Long, String> texts = new HashMap<>();

  GroupTexts(Policy policy) {
    this.policy = policy;
  }

  /** Asks for the texts of the first groups. */
  void want(PositionGroups groups) {
    for (int group = 0; group < Math.min(MOST_GROUPS, groups.count()); group++) {
      for (int member = 0; member < members(groups, group); member++) {
        wanted.add(groups.position(group, member));
      }
    }
  }

  /** Asks for the texts of the first pairs. */
  void want(SimilarPairs pairs) {
    for (int pair = 0; pair < Math.min(MOST_GROUPS, pairs.size()); pair++) {
      wanted.add(pairs.position(pair));
      wanted.add(pairs.original(pair));
    }
  }

  private static int members(PositionGroups groups, int group) {
    return Math.min(MOST_MEMBERS, groups.size(group));
  }

  /** Reads what was asked for. */
  void read(List<Chunk> chunks) {
    if (policy.redaction() == Redaction.ALL) {
      return;
    }
    for (Chunk chunk : chunks) {
      long first = Position.of(chunk.split(), chunk.file(), chunk.number(), 0);
      SortedSet<Long> here = wanted.subSet(first, first + Position.MAX_LINES);
      if (!here.isEmpty() && !chunk.streamed()) {
        try {
          read(chunk, here);
        } catch (IOException unreadable) {
          // The check itself has read it; a report can do without these texts.
        }
      }
    }
  }

  private void read(Chunk chunk, SortedSet<Long> here) throws IOException {
    ReadOptions options = ReadOptions.standard().withMaxLineBytes(policy.maxLineBytes());
    ExampleParser parser = new ExampleParser(policy.method());
    Map<Long, String> read = new HashMap<>();
    try (LineReader lines = LineReader.open(chunk, options)) {
      int last = Position.line(here.last());
      for (int line = 0; line <= last && lines.next(); line++) {
        long position = Position.of(chunk.split(), chunk.file(), chunk.number(), line);
        if (here.contains(position)) {
          Example example =
              parser.parse(lines.buffer(), lines.from(), lines.to(), lines.length(), position);
          read.put(position, policy.redaction().show(text(example)));
        }
      }
    }
    if (!chunk.input().changedWhileReading()) {
      texts.putAll(read);
    }
  }

  /** What is said in an example, without its instructions. */
  private static String text(Example example) {
    List<String> texts = new ArrayList<>();
    if (example.format() == Format.COMPLETION) {
      texts.add(example.prompt().toString());
      texts.add(example.completion().toString());
    }
    for (Message message : example.allMessages()) {
      if (!message.role().isInstruction()) {
        texts.add(message.content().toString());
        for (ToolCall call : message.toolCalls()) {
          texts.add(call.name() + "(" + call.arguments() + ")");
        }
      }
    }
    String text = String.join("\n", texts).strip();
    return text.substring(0, Math.min(MOST_CHARACTERS, text.length()));
  }

  /**
   * In which words the first of a group and the first unlike it differ; null if that is unknown.
   */
  @Nullable Difference difference(PositionGroups groups, int group) {
    long first = groups.position(group, 0);
    for (int member = 1; member < members(groups, group); member++) {
      Difference difference = difference(first, groups.position(group, member), member);
      if (difference != null) {
        return difference;
      }
    }
    return null;
  }

  /** In which words a pair differs; null if that is unknown. */
  @Nullable Difference difference(long first, long other) {
    return difference(first, other, 1);
  }

  private @Nullable Difference difference(long first, long other, int member) {
    String text = texts.get(first);
    String otherText = texts.get(other);
    return text == null || otherText == null ? null : DifferingWords.of(member, text, otherText);
  }
}
