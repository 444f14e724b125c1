package io.github.tuneready.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the streams of the process lead to.
 *
 * <p>The launcher knows and says so in the system property {@value #PROPERTY}: {@code in}, {@code
 * out}, {@code err} and the number of columns, separated by commas. Without it the links in {@code
 * /proc/self/fd} tell. Java itself cannot be asked: before release 22 {@link System#console()} is
 * null as soon as standard input is redirected.
 *
 * @param in whether standard input is a terminal
 * @param out whether standard output is a terminal
 * @param err whether standard error is a terminal
 * @param outIsPipe whether standard output is a pipe or socket, which its reader may close
 * @param width columns
 */
record Terminal(boolean in, boolean out, boolean err, boolean outIsPipe, int width) {
  static final String PROPERTY = "validate-dataset.terminal";
  static final int DEFAULT_WIDTH = 80;

  private static final Pattern TERMINAL = Pattern.compile("/dev/(pts/\\d+|tty\\w*|console)");
  private static final Pattern COLUMNS = Pattern.compile("[1-9]\\d{0,3}");

  /** No terminal at all. */
  static Terminal none() {
    return new Terminal(false, false, false, false, DEFAULT_WIDTH);
  }

  static Terminal ofProcess(Map<String, String> environment, Properties properties) {
    String told = properties.getProperty(PROPERTY);
    String out = link(1);
    boolean pipe = out != null && (out.startsWith("pipe:") || out.startsWith("socket:"));
    return new Terminal(
        isTerminal("in", told, link(0)),
        isTerminal("out", told, out),
        isTerminal("err", told, link(2)),
        pipe,
        width(environment.get("COLUMNS"), told));
  }

  private static boolean isTerminal(String name, @Nullable String told, @Nullable String link) {
    if (told != null) {
      return ("," + told + ",").contains("," + name + ",");
    }
    return link != null ? TERMINAL.matcher(link).matches() : hasConsole();
  }

  /** From release 22 on there is always a console, unless the launcher asks for the old one. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean hasConsole() {
    boolean telling =
        Runtime.version().feature() < 22 || "java.base".equals(System.getProperty("jdk.console"));
    return telling && System.console() != null;
  }

  private static int width(@Nullable String columns, @Nullable String told) {
    if (columns != null && COLUMNS.matcher(columns.strip()).matches()) {
      return Integer.parseInt(columns.strip());
    }
    if (told != null) {
      String last = told.substring(told.lastIndexOf(',') + 1);
      if (COLUMNS.matcher(last).matches()) {
        return Integer.parseInt(last);
      }
    }
    return DEFAULT_WIDTH;
  }

  /** What a file descriptor leads to, or null where the system does not tell. */
  private static @Nullable String link(int descriptor) {
    try {
      return Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
    } catch (IOException | UnsupportedOperationException unknown) {
      return null;
    }
  }
}
