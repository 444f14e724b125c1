package io.github.tuneready.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UseOptionsTest {
  @TempDir Path folder;
  private Shell shell;
  private String train;

  @BeforeEach
  void writeFile() throws IOException {
    shell = new Shell(folder);
    train = shell.file("train.jsonl", Chats.good(20));
  }

  /** A million calls of 1,800 tokens at $2 and 60 at $8; then of 200 at $0.30 and 60 at $1.20. */
  @Test
  void theReportTellsTheMonthBeforeAndAfter() {
    Outcome text = check("text", "--parameters-billion", "7").says("$4,080.00 with gpt-4.1");
    text.says("$132.00 with tuned gpt-4o-mini").says("break-even: ").says(", less than a day");
    text.says("A100 LoRA:").says("H100 full:").says("rule of thumb: 2 to 8 A100 hours");
    check("html").says("$4,080.00 with gpt-4.1");
    check("markdown").says("$4,080.00 with gpt-4.1");
    Outcome json = check("json", "--parameters-billion", "7").says("\"usdPerMonth\": 4080");
    json.says("\"usdPerMonth\": 132").says("\"reached\": true");
    json.says("\"parametersBillion\": 7").says("\"usdLow\": 576");
  }

  @Test
  void aDearerModelNeverBreaksEven() {
    Outcome outcome =
        shell.run(
            "-m gpt-4.1-mini --calls-per-month 1000 --prompt-tokens 100 --answer-tokens 10 "
                .concat(train)
                .split(" "));
    outcome.says("break-even: never, a call to the tuned model");
  }

  @Test
  void theEvidenceTellsItToo() throws IOException {
    String evidence =
        shell.file(
            "evidence.yaml",
            List.of(
                "traffic: {calls_per_month: 1000000, prompt_tokens: 1800, answer_tokens: 60,"
                    + " prompt_tokens_after_tuning: 200}",
                "models: {prompted: gpt-4.1, tuned: gpt-4o-mini}",
                "self_hosting: {parameters_billion: 7, gpu: h100, usd_per_hour: 2.0}"));

    Outcome outcome = shell.run(train, "-m", "gpt-4o-mini", "--evidence", evidence);
    outcome.says("before: $4,080.00 with gpt-4.1").says("H100 card kept on: $1,440.00 a month");
  }

  /** Calls, size and prompt of the options; card, price and the rest of the evidence. */
  @Test
  void theEvidenceFillsInWhatTheOptionsLeaveOut() throws IOException {
    String evidence =
        shell.file(
            "evidence.yaml",
            List.of(
                "traffic: {calls_per_month: 1000000, prompt_tokens: 1800, answer_tokens: 60,"
                    + " prompt_tokens_after_tuning: 200}",
                "models: {prompted: gpt-4.1, tuned: gpt-4o-mini}",
                "self_hosting: {parameters_billion: 7, gpu: h100, usd_per_hour: 2.0, cards: 2}"));
    String call =
        "%s -m gpt-4o-mini --evidence %s --calls-per-month 500000 --parameters-billion 13";

    Outcome outcome = shell.run(call.formatted(train, evidence).split(" "));
    outcome.says("500,000 calls a month").says("before: $2,040.00 with gpt-4.1");
    outcome.says("after: $66.00 with tuned gpt-4o-mini");
    outcome.says("own model of 13 billion").says("2 H100 cards kept on: $2,880.00 a month");
    assertFalse(outcome.out().contains("A100 LoRA"));
  }

  @Test
  void halfAUseIsAWrongCall() {
    shell.run(train, "--calls-per-month", "10").ends(2).complains("--prompt-tokens");
    shell.run(train, "--answer-tokens", "10").ends(2).complains("--calls-per-month");
    shell.run(train, "--no-tokens", "--parameters-billion", "7").ends(2).complains("--no-tokens");
  }

  private Outcome check(String format, String... more) {
    String call =
        "%s -f %s -m gpt-4o-mini --prompted-model gpt-4.1 --calls-per-month 1000000"
            + " --prompt-tokens 1800 --answer-tokens 60 --prompt-tokens-after 200 %s";
    return shell.run(call.formatted(train, format, String.join(" ", more)).strip().split(" "));
  }
}
