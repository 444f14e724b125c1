package io.github.tuneready.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A headless Chromium, driven by its DevTools protocol over the JDK's own web socket. Keeps all
 * that the browser tells of a page: what it fetches, logs and complains of.
 */
final class Browser implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "chrome");
  private static final long SECONDS = 30;

  private final ObjectMapper json = new ObjectMapper();
  private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
  private final List<JsonNode> events = new ArrayList<>();
  private final Process process;
  private final WebSocket socket;
  private String session = "";
  private int calls;

  private Browser(Process process, WebSocket.Builder builder, URI address) {
    this.process = process;
    this.socket = builder.buildAsync(address, new Listener()).join();
  }

  /** The browser of this machine, if there is one on the path. */
  static Optional<Path> installed() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Starts it with a profile of its own. */
  static Browser start(Path program, Path profile) throws IOException {
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-dev-shm-usage",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .start();
    BufferedReader said = process.inputReader(UTF_8);
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      int address = line.indexOf("ws://");
      if (line.startsWith("DevTools listening") && address > 0) {
        HttpClient client = HttpClient.newHttpClient();
        return new Browser(
            process, client.newWebSocketBuilder(), URI.create(line.substring(address).strip()));
      }
    }
    process.destroyForcibly();
    throw new IOException(program + " did not start");
  }

  /** Opens a page and waits until it is loaded. */
  void open(Path page, int width, String scheme) throws IOException {
    JsonNode target = call("Target.createTarget", Map.of("url", "about:blank"));
    Map<String, Object> attach =
        Map.of("targetId", target.at("/targetId").asText(), "flatten", true);
    session = call("Target.attachToTarget", attach).at("/sessionId").asText();
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      call(domain + ".enable", Map.of());
    }
    call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    call(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    events.clear();
    call("Page.navigate", Map.of("url", page.toUri().toString()));
    while (events("Page.loadEventFired").isEmpty()) {
      events.add(next());
    }
  }

  /** The events of a kind since the page was opened. */
  List<JsonNode> events(String method) {
    return events.stream().filter(event -> event.at("/method").asText().equals(method)).toList();
  }

  /** What an expression comes to in the page; promises are waited for. */
  JsonNode evaluate(String expression) throws IOException {
    JsonNode answer =
        call(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    if (answer.has("exceptionDetails")) {
      throw new IOException(answer.at("/exceptionDetails").toString());
    }
    return answer.at("/result/value");
  }

  /** Presses a key and lets it go. */
  void press(String key, String text, int code) throws IOException {
    for (String type : List.of("keyDown", "keyUp")) {
      call(
          "Input.dispatchKeyEvent",
          Map.of("type", type, "key", key, "text", text, "windowsVirtualKeyCode", code));
    }
  }

  private JsonNode call(String method, Map<String, Object> parameters) throws IOException {
    ObjectNode call = json.createObjectNode().put("id", ++calls).put("method", method);
    call.set("params", json.valueToTree(parameters));
    if (!session.isEmpty() && !method.startsWith("Target.")) {
      call.put("sessionId", session);
    }
    socket.sendText(call.toString(), true).join();
    while (true) {
      JsonNode message = next();
      if (message.at("/id").asInt() != calls) {
        events.add(message);
      } else if (message.has("error")) {
        throw new IOException(method + ": " + message.at("/error"));
      } else {
        return message.at("/result");
      }
    }
  }

  private JsonNode next() throws IOException {
    try {
      String message = messages.poll(SECONDS, TimeUnit.SECONDS);
      if (message == null) {
        throw new IOException("the browser is silent");
      }
      return json.readTree(message);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** Asks it to end, so that it clears up after itself, and ends what does not. */
  @Override
  public void close() throws IOException {
    List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
    all.add(process.toHandle());
    session = "";
    call("Browser.close", Map.of());
    try {
      process.waitFor(SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    socket.abort();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(one -> one.onExit().orTimeout(SECONDS, TimeUnit.SECONDS).join());
  }

  private final class Listener implements WebSocket.Listener {
    private final StringBuilder message = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      message.append(part);
      if (last) {
        messages.add(message.toString());
        message.setLength(0);
      }
      return WebSocket.Listener.super.onText(from, part, last);
    }
  }
}
