package io.github.tuneready.samples;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.tuneready.report.NotReadyException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The official client against a server on this machine: what is sent, and what is not. */
class UploadWhenReadyTest {
  private static final String FILE =
      """
      {"id":"file-1","object":"file","bytes":1,"created_at":1,"filename":"support.jsonl",
      "purpose":"fine-tune","status":"processed"}\
      """;
  private static final String JOB =
      """
      {"id":"ftjob-1","object":"fine_tuning.job","created_at":1,"model":"gpt-4.1-mini",
      "organization_id":"o","result_files":[],"status":"queued","training_file":"file-1","seed":1,
      "error":null,"fine_tuned_model":null,"finished_at":null,"hyperparameters":{"n_epochs":"auto"},
      "trained_tokens":null,"validation_file":null}\
      """;

  /** A request whose body's bytes are characters. */
  private record Request(String path, String body) {}

  private final List<Request> requests = new ArrayList<>();
  private HttpServer server;
  private OpenAIClient client;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    client =
        OpenAIOkHttpClient.builder()
            .baseUrl("http://127.0.0.1:" + server.getAddress().getPort())
            .apiKey("none")
            .maxRetries(0)
            .build();
  }

  @AfterEach
  void stop() {
    client.close();
    server.stop(0);
  }

  private synchronized void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    byte[] body = exchange.getRequestBody().readAllBytes();
    requests.add(new Request(path, new String(body, ISO_8859_1)));
    byte[] answer = (path.endsWith("/files") ? FILE : JOB).getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  @Test
  void aReadyFileArrivesByteForByteAndAJobIsCreated() throws IOException {
    Path train = Path.of("data/support.jsonl");
    assertEquals("ftjob-1", UploadWhenReady.start(client, train, "gpt-4.1-mini"));
    assertEquals(
        List.of("/files", "/fine_tuning/jobs"), requests.stream().map(Request::path).toList());
    String sent = requests.get(0).body();
    assertTrue(sent.contains("filename=\"support.jsonl\""), sent);
    String part = sent.substring(sent.indexOf("{\"messages\""));
    assertEquals(Files.readString(train, ISO_8859_1), part.substring(0, (int) Files.size(train)));
    assertTrue(part.substring((int) Files.size(train)).startsWith("\r\n--"), "more was sent");
    assertTrue(requests.get(1).body().contains("file-1"));
  }

  @Test
  void anUnreadyFileIsNeverSent() {
    Path faulty = Path.of("data/support-faulty.jsonl");
    assertThrows(
        NotReadyException.class, () -> UploadWhenReady.start(client, faulty, "gpt-4.1-mini"));
    assertEquals(List.of(), requests);
  }
}
