package io.github.tuneready.read;

import static io.github.tuneready.read.ForeignKind.ARCHIVE;
import static io.github.tuneready.read.ForeignKind.BINARY;
import static io.github.tuneready.read.ForeignKind.BINARY_TABLE;
import static io.github.tuneready.read.ForeignKind.COMPRESSED;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recognises binary formats by the bytes they begin with. */
final class Signatures {
  private static final String PANDAS =
      "convert it: python3 -c \"import pandas; pandas.read_%s('in')"
          + ".to_json('out.jsonl', orient='records', lines=True, force_ascii=False)\"";
  private static final String UNPACK = "unpack it and check the files in it: %s";
  private static final String NO_DATASET = "this is no dataset; name the JSON Lines file instead";

  private static final List<Signature> ALL =
      List.of(
          signature(COMPRESSED, "gzip inside", "1F8B", once("gzip -dc")),
          signature(COMPRESSED, "zstd inside", "28B52FFD", once("zstd -dc")),
          signature(COMPRESSED, "xz", "FD377A585A00", once("xz -dc")),
          signature(COMPRESSED, "bzip2", "425A68??314159265359", once("bzip2 -dc")),
          signature(COMPRESSED, "lz4", "04224D18", once("lz4 -dc")),
          signature(COMPRESSED, "compress", "1F9D", once("gzip -dc")),
          signature(COMPRESSED, "snappy", "FF060000734E61507059", once("snzip -dc")),
          signature(ARCHIVE, "zip", "504B0304", "unpack it: unzip -p in.zip > out.jsonl"),
          signature(ARCHIVE, "an empty zip", "504B0506", NO_DATASET),
          signature(ARCHIVE, "7-Zip", "377ABCAF271C", UNPACK.formatted("7z x in")),
          signature(ARCHIVE, "RAR", "526172211A07", UNPACK.formatted("unrar x in")),
          signature(BINARY_TABLE, "Parquet", "50415231", PANDAS.formatted("parquet")),
          signature(BINARY_TABLE, "Arrow", "4152524F5731", PANDAS.formatted("feather")),
          signature(BINARY_TABLE, "ORC", "4F5243", PANDAS.formatted("orc")),
          signature(
              BINARY_TABLE, "Avro", "4F626A01", "convert it: avro-tools tojson in > out.jsonl"),
          signature(
              BINARY_TABLE,
              "SQLite",
              "53514C69746520666F726D6174203300",
              "export it: sqlite3 -json in 'select * from TABLE' | jq -c '.[]' > out.jsonl"),
          signature(BINARY_TABLE, "HDF5", "894844460D0A1A0A", PANDAS.formatted("hdf")),
          signature(
              BINARY_TABLE,
              "an old Office document",
              "D0CF11E0A1B11AE1",
              "save it as CSV, then convert that"),
          signature(BINARY_TABLE, "NumPy", "934E554D5059", NO_DATASET),
          signature(BINARY, "model weights (GGUF)", "47475546", NO_DATASET),
          signature(BINARY, "a Python pickle", "8004 95", NO_DATASET),
          signature(BINARY, "PDF", "255044462D", NO_DATASET),
          signature(BINARY, "PNG", "89504E470D0A1A0A", NO_DATASET),
          signature(BINARY, "JPEG", "FFD8FF", NO_DATASET),
          signature(BINARY, "GIF", "474946383?61", NO_DATASET),
          signature(BINARY, "a program (ELF)", "7F454C46", NO_DATASET));

  private static final int TAR_OFFSET = 257;
  private static final byte[] TAR = "ustar".getBytes(StandardCharsets.US_ASCII);
  private static final double MOST_CONTROLS = 0.1;

  private record Signature(ForeignKind kind, String name, String hex, String remedy) {
    boolean matches(byte[] head, int length) {
      return hex.length() <= 2 * length
          && matches(HexFormat.of().withUpperCase().formatHex(head, 0, hex.length() / 2));
    }

    private boolean matches(String actual) {
      for (int i = 0; i < hex.length(); i++) {
        if (hex.charAt(i) != '?' && hex.charAt(i) != actual.charAt(i)) {
          return false;
        }
      }
      return true;
    }
  }

  private Signatures() {}

  private static Signature signature(ForeignKind kind, String name, String hex, String remedy) {
    return new Signature(kind, name, hex.replace(" ", ""), remedy);
  }

  private static String once(String command) {
    return "decompress it: " + command + " in > out.jsonl";
  }

  static @Nullable ForeignFile sniff(byte[] head, int length) {
    for (Signature signature : ALL) {
      if (signature.matches(head, length) && hasControls(head, length)) {
        return new ForeignFile(
            signature.kind(), signature.name() + ", by its first bytes", signature.remedy());
      }
    }
    int end = TAR_OFFSET + TAR.length;
    if (length >= end && Arrays.equals(head, TAR_OFFSET, end, TAR, 0, TAR.length)) {
      return new ForeignFile(ARCHIVE, "tar, by its header", UNPACK.formatted("tar xf in"));
    }
    return null;
  }

  /** Some signatures could be the first word of a text. */
  private static boolean hasControls(byte[] head, int length) {
    for (int i = 0; i < length; i++) {
      if (isControl(head[i])) {
        return true;
      }
    }
    return false;
  }

  private static boolean isControl(int c) {
    return c >= 0 && c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f';
  }

  /** What is no text of any kind; call it last. */
  static @Nullable ForeignFile sniffBinary(TextHead head) {
    String text = head.text();
    long controls = text.chars().filter(Signatures::isControl).count();
    if (controls <= text.length() * MOST_CONTROLS) {
      return null;
    }
    boolean zeros = text.chars().allMatch(c -> c == 0);
    return zeros
        ? new ForeignFile(BINARY, "nothing but zero bytes", "write the file again")
        : new ForeignFile(BINARY, "many control characters, no JSON line", NO_DATASET);
  }
}
