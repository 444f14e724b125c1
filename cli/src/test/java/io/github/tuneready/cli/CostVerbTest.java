package io.github.tuneready.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CostVerbTest {
  @TempDir Path folder;
  private Shell shell;
  private String train;

  @BeforeEach
  void writeFile() throws IOException {
    shell = new Shell(folder);
    train = shell.file("train.jsonl", Chats.good(20));
  }

  @Test
  void modelsStandSideBySide() {
    Outcome outcome = shell.run("cost", train, "-m", "gpt-4o-mini", "-m", "gpt-4.1").ends(0);
    outcome.says("gpt-4o-mini at OpenAI").says("gpt-4.1 at OpenAI").says("100 / 20 = 5 epochs");
    outcome.says("$0.15 ($0.075 cached) in").says("planning figure");
  }

  @Test
  void aMonthIsReckonedBeforeAndAfter() {
    Outcome outcome =
        shell.run(
            "cost",
            train,
            "-m",
            "gpt-4o-mini",
            "--prompted-model",
            "gpt-4.1",
            "--calls-per-month",
            "1000000",
            "--prompt-tokens",
            "1800",
            "--answer-tokens",
            "60",
            "--prompt-tokens-after",
            "200",
            "--parameters-billion",
            "7");
    // 1,800 tokens at $2 and 60 at $8; then 200 at $0.30 and 60 at $1.20, a million calls of each.
    outcome.ends(0).says("$4,080.00 at 1,000,000 calls").says("$132.00 at 1,000,000 calls");
    outcome.says("saves $3,948.00 a month").says("rule of thumb").says("more than the $132.00");
  }

  @Test
  void aModelBilledByTheHourTellsItsHourAndTheSumOfGivenHours() {
    Outcome outcome = shell.run("cost", train, "-m", "o4-mini", "--training-hours", "2.5").ends(0);
    outcome.says("$100.00 an hour of the training loop").says("$250.00 for the 2.5 hours given");
    shell
        .run("cost", train, "-m", "o4-mini", "--training-hours", "2.5", "-f", "json")
        .ends(0)
        .says("\"trainingUsd\":250");
    shell.run("cost", train, "-m", "o4-mini", "--training-hours", "0").ends(2).complains("2.5");
  }

  /** A price by tokens is that of supervised tuning. */
  @Test
  void reinforcementTuningHasNoCostByTokens() throws IOException {
    String row = "{\"messages\":[{\"role\":\"user\",\"content\":\"2 + 2?\"}],\"answer\":\"4\"}";
    String rows = shell.file("rft.jsonl", List.of(row));
    shell
        .run("cost", rows, "-m", "gpt-4.1-mini")
        .ends(0)
        .says("reinforcement tuning is billed by the hour, and no such price is known")
        .says("$1.60 out")
        .omits("at $5.00 a million");
    shell.run("cost", rows, "-m", "o4-mini").says("$100.00 an hour").omits("no such price");
    shell
        .run(rows, "-m", "gpt-4.1-mini")
        .says("reinforcement tuning is billed by the hour")
        .says("planning figure");
    shell
        .run(rows, "-m", "gpt-4.1-mini", "--max-cost", "0.000001", "--select", "cost")
        .says("the cost allowed is not checked");
  }

  @Test
  void oneFigureIsNoRange() {
    Outcome outcome = shell.run("cost", train, "--parameters-billion", "7").ends(0);
    outcome.says("$7,200.00 a month for one card").omits("$7,200.00 to");
  }

  @Test
  void whereNothingCanBeReadNothingIsReckoned() throws IOException {
    String other = shell.file("other.jsonl", List.of("{\"a\":1}"));
    shell.run("cost", other).ends(0).says("no example can be read").omits("0 epochs");
  }

  @Test
  void whatHasNoPriceHasNoCost() {
    shell.run("cost", train, "-m", "gpt-99").ends(0).says("no price is known; did you mean");
    shell.run("cost", train, "-m", "gpt-99", "-f", "json").ends(0).says("\"missing\":\"no price");
  }

  @Test
  void aWrongCallIsOneLine() {
    shell.run("cost").ends(2).complains("no FILE");
    shell.run("cost", train, "--calls-per-month", "10").ends(2).complains("--prompt-tokens");
    shell.run("cost", train, "--prompt-tokens", "10").ends(2).complains("--calls-per-month");
    shell.run("cost", train, "--parameters-billion", "0").ends(2).complains("such as 7");
    shell.run("cost", train, "-f", "jsn").ends(2).complains("did you mean json?");
    shell.run("cost", train, "--prices", shell.path("none.json")).ends(3).complains("none.json");
  }
}
