package io.github.tuneready.token;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.knuddels.jtokkit.Encodings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

/** The tokens of an encoding, read from JTokkit's ranks without our own reader. */
final class JTokkitRanks {
  private JTokkitRanks() {}

  /** The bytes of every token, in the order of their ranks. */
  static List<byte[]> of(String encoding) throws IOException {
    InputStream in =
        Objects.requireNonNull(Encodings.class.getResourceAsStream(encoding + ".tiktoken"));
    List<byte[]> tokens = new ArrayList<>();
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, US_ASCII))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        tokens.add(Base64.getDecoder().decode(line.substring(0, line.indexOf(' '))));
      }
    }
    return tokens;
  }
}
