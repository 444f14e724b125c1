package io.github.tuneready.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportVerbTest {
  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(folder);
  }

  @Test
  void aSavedReportIsWrittenAgainAsTheCheckWroteIt() throws IOException {
    List<String> lines = Chats.good(12);
    lines.add("broken");
    String train = shell.file("train.jsonl", lines);
    shell.run(
        train,
        "-o",
        shell.path("run.json"),
        "-o",
        shell.path("first.html"),
        "-o",
        "sarif=" + shell.path("first.sarif"));
    shell
        .run(
            "report",
            shell.path("run.json"),
            "-o",
            shell.path("again.html"),
            "-o",
            "sarif=" + shell.path("again.sarif"))
        .ends(0);
    assertEquals(shell.read("first.html"), shell.read("again.html"));
    assertEquals(shell.read("first.sarif"), shell.read("again.sarif"));
    assertEquals(shell.run(train).out(), shell.run("report", shell.path("run.json")).ends(0).out());
  }

  @Test
  void whatIsNoReportIsOneLine() throws IOException {
    String train = shell.file("train.jsonl", Chats.good(1));
    shell.run("report").ends(2).complains("no REPORT is given");
    shell.run("report", train).ends(3).complains("is no report of validate-dataset");
    shell.run("report", shell.path("none.json")).ends(3).complains("no such file");
    shell.run("report", folder.toString()).ends(3).complains("is a folder");
    String saved = shell.path("run.json");
    shell.run(train, "-o", saved);
    shell.run("report", saved, "-o", saved).ends(2).complains("is the input");
  }
}
