package io.github.tuneready.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTest {
  @TempDir Path folder;
  private Shell shell;
  private String train;

  @BeforeEach
  void openShell() throws IOException {
    shell = new Shell(folder);
    train = shell.file("repo/data/train.jsonl", Chats.good(12));
  }

  private void policy(String name, String text) throws IOException {
    shell.file(name, text.getBytes(UTF_8));
  }

  @Test
  void optionThenEnvironmentThenFileThenDefault() throws IOException {
    policy("repo/data/validate-dataset.yaml", "model: gpt-4o\nprovider: azure\nepochs: 2\n");
    shell.with("VALIDATE_DATASET_PROVIDER", "mistral");
    String shown = shell.run(train, "--show-config", "--model", "gpt-4o-mini").ends(0).out();
    assertTrue(shown.matches("(?s).*model: gpt-4o-mini +# --model\n.*"), shown);
    assertTrue(shown.matches("(?s).*provider: mistral +# VALIDATE_DATASET_PROVIDER\n.*"), shown);
    assertTrue(shown.matches("(?s).*epochs: 2 +# \\S*validate-dataset.yaml\n.*"), shown);
    assertTrue(shown.matches("(?s).*fail-on: error +# default\n.*"), shown);
  }

  @Test
  void aFileIsFoundUpToTheRootOfTheRepository() throws IOException {
    policy("validate-dataset.yaml", "fail-on: warning\n");
    shell.run(train, "-q").ends(0);
    policy("repo/validate-dataset.yaml", "fail-on: warning\n");
    shell.run(train, "-q").ends(0);
    Files.createDirectory(folder.resolve("repo/.git"));
    shell.run(train, "-q").ends(1);
    shell.run(train).ends(1).complains("judged by the policy of ");
  }

  @Test
  void rulesOfTheFileHold() throws IOException {
    policy("p.yaml", "rules: {size/few-examples: {severity: error, until: 2026-12-01}}\n");
    String config = shell.path("p.yaml");
    shell.run(train, "-q", "--config", config).ends(1);
    shell
        .run(train, "-q", "--config", config, "--as-of", "2026-12-02")
        .ends(0)
        .complains("rules.size/few-examples: ended on 2026-12-01");
    shell.run(train, "-q", "--config", config, "--severity", "size=info").ends(1);
    shell.run(train, "-q", "--config", config, "--severity", "size/few-examples=info").ends(0);
  }

  @Test
  void aLimitToleratesAFewErrors() throws IOException {
    List<String> lines = Chats.good(199);
    lines.add("broken");
    policy("p.yaml", "rules: {format/invalid-json: {error-if: \"> 0.5%\"}}\n");
    String config = shell.path("p.yaml");
    shell.run(shell.file("t.jsonl", lines), "-q", "--config", config).ends(0);
    lines.add("broken too");
    shell.run(shell.file("t.jsonl", lines), "-q", "--config", config).ends(1);
  }

  @Test
  void mistakesAreOneLine() throws IOException {
    policy("p.yaml", "modle: x\n");
    shell.run(train, "--config", shell.path("p.yaml")).ends(2).complains("p.yaml:1:1: modle");
    shell.run(train, "--config", shell.path("none.yaml")).ends(3).complains("none.yaml");
    shell.run(train, "--config", folder.toString()).ends(2).complains("is a folder");
    policy("p.yaml", "fail-on: warning\n");
    shell
        .run(train, "--config", shell.path("p.yaml"), "-o", "json=" + shell.path("p.yaml"))
        .ends(2)
        .complains("is the input");
  }

  @Test
  void otherCommandsKeepToTheFileToo() throws IOException {
    policy("repo/data/validate-dataset.yaml", "model: gpt-4\nepochs: 7\n");
    List<String> tamil = List.of(Chats.chat("நன்றி?", "வணக்கம்."));
    String text = shell.file("repo/data/tamil.jsonl", tamil);
    String old = shell.run("tokens", text, "--config", "/dev/null").ends(0).out();
    Outcome tokens = shell.run("tokens", text).ends(0).complains("judged by the policy of ");
    assertTrue(!tokens.out().equals(old), "another model has other tokens");
    assertEquals(old, shell.run("tokens", text, "--model", "gpt-4.1-mini").ends(0).out());
    shell.run("cost", text).ends(0).says("gpt-4 at OpenAI");
    shell.run("cost", text, "--model", "gpt-4o").ends(0).says("gpt-4o").says("7 epochs");
    shell.run("cost", text, "--model", "gpt-4o", "--epochs", "2").ends(0).says("2 epochs");
    shell.run("fix", train, "--show-config").ends(0).says("model: gpt-4 ");
    shell.run("split", train, "--show-config").ends(0).says("epochs: 7 ");
    policy("repo/data/validate-dataset.yaml", "comparison: {shingle: 2, threshold: 0.9}\n");
    String shown = shell.run("duplicates", train, "--threshold", "0.8", "--show-config").out();
    assertTrue(shown.matches("(?s).*threshold: 0.8 +# --threshold\n.*"), shown);
    assertTrue(shown.matches("(?s).*shingle: 2 +# \\S*validate-dataset.yaml\n.*"), shown);
    policy("repo/data/validate-dataset.yaml", "modle: x\n");
    for (String verb : List.of("tokens", "cost", "duplicates", "style", "split")) {
      shell.run(verb, train).ends(2).complains("validate-dataset.yaml:1:1: modle");
    }
  }

  @Test
  void anOptionThatAVerbDoesNotHaveIsNoOrigin() throws IOException {
    shell.with("VALIDATE_DATASET_GOAL", "style");
    String shown = shell.run("tokens", train, "--show-config").ends(0).out();
    assertTrue(!shown.contains("VALIDATE_DATASET_GOAL"), shown);
  }

  @Test
  void copiesThatThePolicyAllowsAreKept() throws IOException {
    List<String> lines = Chats.good(4);
    lines.add(lines.get(0));
    String copies = shell.file("copies.jsonl", lines);
    policy("p.yaml", "rules: {duplicate: off}\n");
    String config = shell.path("p.yaml");
    String clean = shell.path("clean.jsonl");
    Outcome fixed = shell.run("fix", copies, "--unsafe", "-o", clean, "--config", config);
    assertTrue(fixed.err().contains("5 kept"), fixed::toString);
    assertEquals(shell.read("copies.jsonl"), shell.read("clean.jsonl"));
    policy("p.yaml", "select: [format, conversation]\n");
    shell.run("fix", copies, "--diff", "--config", config).ends(0).complains("5 kept");
    shell.run("fix", copies, "--diff").ends(1).says("exact-duplicate");
    shell.run("fix", copies, "-o", config, "--config", config).ends(2).complains("is the input");
  }

  @Test
  void initWritesOnceAndNeverOver() throws IOException {
    String target = shell.path("new.yaml");
    shell.run("init", target).ends(0).complains("is written");
    String text = shell.read("new.yaml");
    shell.run("init", target).ends(2).complains("is there already");
    assertEquals(text, shell.read("new.yaml"));
    assertEquals(text, shell.run("init", "-").ends(0).out());
    shell.run(train, "-q", "--config", target).ends(0);
    shell.run("init", "--schema").ends(0).says("\"$schema\"");
  }
}
