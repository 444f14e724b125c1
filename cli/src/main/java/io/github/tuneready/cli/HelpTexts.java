package io.github.tuneready.cli;

import java.util.List;
import java.util.Map;

/** What the help and the manual page say of the verbs, but for their options. */
final class HelpTexts {
  private static final String CHECK =
      """
      Says whether a fine-tuning dataset is ready, what is wrong with it and where.

      Examples:
        validate-dataset train.jsonl
        validate-dataset train.jsonl --validation valid.jsonl --evaluation eval.jsonl
        cat train.jsonl | validate-dataset -
        validate-dataset data/ -o report.txt -o report.json -o report.sarif
        validate-dataset train.jsonl --model gpt-4o-mini --max-cost 25 --fail-on warning
        validate-dataset explain format/invalid-json
      """;

  /** The commands, a line for each. */
  static final String COMMANDS =
      """
        rules         list the rules
        explain RULE  what a rule finds, why it matters and how to mend it
        tokens FILE   one JSON line with the tokens of each example, and one with the totals
        cost FILE     what tuning and using one or more models costs
        duplicates FILE  one JSON line for each pair of examples that are nearly the same
        style FILE    one JSON line for each answer: how much it resembles LLM text, and why
        fix FILE      a cleaned copy, and what was changed or dropped beside it
        split FILE    a part for validation, so that nothing leaks into it
        decide        whether to fine-tune at all, from --evidence FILE alone
        subset FILE   nested subsets, to measure whether more examples still help
        report REPORT  a report saved as JSON, again in other formats, without a look at the data
        compare OLD NEW  what got better or worse from one report saved as JSON to another
        init [FILE]   a policy file to start from, with every key and its meaning
        completion SHELL  a script that completes commands and options in bash or zsh
        help COMMAND  the help of a command
        man           the manual page, for man(1)
      """;

  static final String ENVIRONMENT =
      """
      Every option can be given by the environment too, as VALIDATE_DATASET_FAIL_ON=warning for
      --fail-on warning; the option counts more.
      """;

  static final String EXIT_CODES =
      """
      0 ready, 1 not ready, 2 wrong call, 3 a file cannot be read or written or holds no
      example, 4 the data is fine but the decision is not to fine-tune (with --evidence), 70 a fault
      of this program, 130 and 143 interrupted.
      """;

  private static final Map<String, String> VERBS =
      Map.ofEntries(
          Map.entry(
              "rules",
              """
              Lists the rules by family: id, severity, what is wrong.

              Examples:
                validate-dataset rules
                validate-dataset rules --provider azure
              """),
          Map.entry(
              "init",
              """
              Writes a policy file with every key, its meaning and its default, all commented out. The
              check finds it beside the data; docs/configuration.md says more.

              Examples:
                validate-dataset init
                validate-dataset init --schema > validate-dataset.schema.json
              """),
          Map.entry(
              "explain",
              """
              Explains rules: what they find, why it matters, how to mend it, with examples.

              Example:
                validate-dataset explain format/invalid-json
              """),
          Map.entry(
              "completion",
              """
              Prints a script that completes commands, options and their values in bash or zsh.

              Examples:
                source <(validate-dataset completion bash)
                validate-dataset completion bash > ~/.local/share/bash-completion/completions/validate-dataset
              """),
          Map.entry(
              "man",
              """
              Prints the manual page: every command with its options and examples.

              Examples:
                validate-dataset man | man -l -
                validate-dataset man > ~/.local/share/man/man1/validate-dataset.1
              """),
          Map.entry(
              "tokens",
              """
              Prints one JSON line for each example, {"file","line","tokens","trained"}, and a last line
              with the totals, {"examples","unreadable","tokens","trained"}.

              Examples:
                validate-dataset tokens train.jsonl
                validate-dataset tokens train.jsonl --model gpt-4 | sort -t: -k4 -n
              """),
          Map.entry(
              "cost",
              """
              Shows what tuning costs for one or more models, with the number of epochs and why, and, for
              given calls a month, the bill before and after, and when the tuning has earned its cost.

              Examples:
                validate-dataset cost train.jsonl --model gpt-4o-mini --model gpt-4.1-mini
                validate-dataset cost train.jsonl --calls-per-month 1000000 --prompt-tokens 1800 \\
                    --answer-tokens 60 --prompt-tokens-after 200 --prompted-model gpt-4.1
                validate-dataset cost train.jsonl --provider together --parameters-billion 7
              """),
          Map.entry(
              "duplicates",
              """
              Prints one JSON line for each pair of examples that are the same or nearly so: {"a","b",
              "jaccard","exact"}, where a and b are {"file","line"}. The Jaccard similarity of two
              examples is the share of their word sequences that both have; every pair is verified.

              Examples:
                validate-dataset duplicates train.jsonl
                validate-dataset duplicates train.jsonl --threshold 0.8 --shingle 5 --text user
              """),
          Map.entry(
              "style",
              """
              Prints one JSON line for each message of the assistant: {"file","line","message","words",
              "assessed","score","probability","evidence"}. Assessed is true, or the reason why not. The
              probability is for even odds and says nothing certain about one message; evidence quotes
              the phrases that weigh most.

              Examples:
                validate-dataset style train.jsonl
                validate-dataset style train.jsonl | jq -c 'select(.probability > 0.9)'
              """),
          Map.entry(
              "fix",
              """
              Writes a cleaned copy. Rows that need no fix stay byte for byte and in their order; each
              row that was changed or dropped is in clean.rejected.jsonl, with its line and the reason.
              The input is never touched. docs/fixes.md lists what is fixed.

              Examples:
                validate-dataset fix train.jsonl -o clean.jsonl
                validate-dataset fix train.jsonl --diff
                validate-dataset fix train.jsonl -o clean.jsonl --unsafe --evaluation eval.jsonl
              """),
          Map.entry(
              "decide",
              """
              Says whether to fine-tune at all, from what was tried and measured; needs no data. With --ask
              the evidence is asked for and written to a file. Ends with 0 where the decision is to tune
              and with 4 where it is not.

              Examples:
                validate-dataset decide --ask
                validate-dataset decide --evidence evidence.yaml
                validate-dataset decide --evidence evidence.yaml --format markdown
              """),
          Map.entry(
              "subset",
              """
              Writes subsets of a training file, each within the next larger; of examples that are equal or
              nearly so only the first counts. Tune on each, and enter the results under learning_curve in
              the evidence.

              Example:
                validate-dataset subset train.jsonl --sizes 50,100,200,400 -o subsets
              """),
          Map.entry(
              "report",
              """
              Writes a report that was saved as JSON again, in other formats, without a look at the data:
              as the check would have written it, down to the byte. Ends with 0 whatever the verdict is.

              Examples:
                validate-dataset report run.json -o report.html -o report.md
                validate-dataset report run.json --format github
              """),
          Map.entry(
              "compare",
              """
              Says what got better or worse from one report saved as JSON to a later one: the verdict,
              counts, findings by rule, tokens and cost. More errors or warnings of a rule are worse;
              size, tokens, cost and notes are neither. Ends with 0 unless --fail-if-worse is given.

              Examples:
                validate-dataset compare old.json new.json
                validate-dataset compare old.json new.json --fail-if-worse --format markdown
                validate-dataset compare old.json new.json --format json -o changes.json
              """),
          Map.entry(
              "help",
              """
              Shows the help of a command.

              Example:
                validate-dataset help tokens
              """),
          Map.entry(
              "split",
              """
              Parts a file into FILE.train.jsonl and FILE.validation.jsonl. Examples that are equal or
              nearly so, and those that answer the same prompt, stand on one side, so that nothing leaks.
              Rows stay byte for byte; the same file, share and seed give the same parts.

              Examples:
                validate-dataset split data.jsonl
                validate-dataset split data.jsonl --validation 0.2 --seed 7 -o parts
              """));

  private HelpTexts() {}

  /** What a verb does, then its examples. */
  static String of(String verb) {
    return VERBS.getOrDefault(verb, CHECK);
  }

  /** What a verb does. */
  static String description(String verb) {
    return part(verb, 0);
  }

  /** The calls that show a verb, one or more lines each. */
  static List<String> examples(String verb) {
    return part(verb, 1).lines().map(String::strip).toList();
  }

  private static String part(String verb, int part) {
    return of(verb).split("\\n\\nExamples?:\\n", 2)[part].strip();
  }
}
