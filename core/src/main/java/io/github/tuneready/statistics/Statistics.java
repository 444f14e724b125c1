package io.github.tuneready.statistics;

import io.github.tuneready.example.Example;
import io.github.tuneready.example.Split;
import io.github.tuneready.similarity.Comparison;
import java.io.Serializable;

/**
 * All that is kept of the examples of a dataset or of a chunk of it. Merging is associative and
 * commutative. Not thread-safe.
 */
public final class Statistics implements Serializable {
  private static final long serialVersionUID = 1;

  private final DatasetCounts counts = new DatasetCounts();
  private final FileStatistics files = new FileStatistics();
  private final TokenStatistics tokens;
  private final ExactDuplicates duplicates = new ExactDuplicates();
  private final NearDuplicates nearDuplicates;
  private final ToolDefinitions toolDefinitions = new ToolDefinitions();
  private final AnswerStatistics answers = new AnswerStatistics();
  private final CompletionStatistics completions = new CompletionStatistics();
  private final PreferenceStatistics preferences = new PreferenceStatistics();
  private final ReferenceStatistics references = new ReferenceStatistics();
  private final ImageStatistics images = new ImageStatistics();
  private final LanguageStatistics languages = new LanguageStatistics();
  private final StyleStatistics style = new StyleStatistics();
  private final boolean tellsLanguages;

  /**
   * Statistics of nothing yet.
   *
   * @param contextLimit the most tokens of an example that are trained on
   * @param comparison how examples are compared
   * @param tellsLanguages whether a sample is kept to tell the languages by
   */
  public Statistics(long contextLimit, Comparison comparison, boolean tellsLanguages) {
    this.tellsLanguages = tellsLanguages;
    this.tokens = new TokenStatistics(contextLimit);
    this.nearDuplicates = new NearDuplicates(comparison);
  }

  /**
   * Takes in one line that is not blank.
   *
   * @param valid whether no rule calls anything in it an error
   */
  public void accept(Example example, Features features, boolean valid) {
    counts.accept(example, valid);
    if (example.isReadable()) {
      tokens.accept(example, features);
      duplicates.accept(example, features, valid);
      nearDuplicates.accept(example, features, valid);
      toolDefinitions.accept(example, features);
      answers.accept(example, features);
      completions.accept(example, features);
      preferences.accept(example, features);
      references.accept(example, features);
      images.accept(example, features);
      if (tellsLanguages) {
        languages.accept(example, features);
      }
      style.accept(example, features);
    }
  }

  /** Takes in the statistics of other chunks. */
  public void merge(Statistics other) {
    counts.merge(other.counts);
    files.merge(other.files);
    tokens.merge(other.tokens);
    duplicates.merge(other.duplicates);
    nearDuplicates.merge(other.nearDuplicates);
    toolDefinitions.merge(other.toolDefinitions);
    answers.merge(other.answers);
    completions.merge(other.completions);
    preferences.merge(other.preferences);
    references.merge(other.references);
    images.merge(other.images);
    languages.merge(other.languages);
    style.merge(other.style);
  }

  /** How many lines, examples and messages there are. */
  public DatasetCounts counts() {
    return counts;
  }

  /** What the files are like as files. */
  public FileStatistics files() {
    return files;
  }

  /** The tokens of the training examples. */
  public TokenStatistics tokens() {
    return tokens;
  }

  /** Which examples, prompts and answers are the same. */
  public ExactDuplicates duplicates() {
    return duplicates;
  }

  /** Which examples and prompts are nearly the same. */
  public NearDuplicates nearDuplicates() {
    return nearDuplicates;
  }

  /** What of training stands in another split too. */
  public Leaks leaks(Split into) {
    return new Leaks(duplicates, nearDuplicates, into);
  }

  /** What the answers are like. */
  public AnswerStatistics answers() {
    return answers;
  }

  /** What legacy rows have in common. */
  public CompletionStatistics completions() {
    return completions;
  }

  /** What preference pairs prefer. */
  public PreferenceStatistics preferences() {
    return preferences;
  }

  /** The keys that graders read. */
  public ReferenceStatistics references() {
    return references;
  }

  /** How many images there are. */
  public ImageStatistics images() {
    return images;
  }

  /** How the answers score. */
  public StyleStatistics style() {
    return style;
  }

  /** A sample by language. */
  public LanguageStatistics languages() {
    return languages;
  }

  /** How the tools are defined. */
  public ToolDefinitions toolDefinitions() {
    return toolDefinitions;
  }
}
