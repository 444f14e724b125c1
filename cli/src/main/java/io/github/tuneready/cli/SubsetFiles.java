package io.github.tuneready.cli;

import io.github.tuneready.write.AtomicFile;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Copies chosen lines of a file, each byte for byte, into one file a subset. Every subset is there
 * whole or not at all. The lines stand in the order of the file.
 */
final class SubsetFiles {
  private SubsetFiles() {}

  static void write(Path file, Path folder, SortedSet<Integer> sizes, List<Long> order)
      throws IOException {
    Map<Long, Integer> ranks = new HashMap<>();
    for (int i = 0; i < sizes.last(); i++) {
      ranks.put(order.get(i), i);
    }
    Files.createDirectories(folder);
    List<Subset> subsets = new ArrayList<>();
    try {
      for (int size : sizes) {
        subsets.add(Subset.open(folder, size, file));
      }
      copy(file, ranks, subsets);
      for (Subset subset : subsets) {
        subset.target().commit();
      }
    } finally {
      for (Subset subset : subsets) {
        subset.target().close();
      }
    }
  }

  private static void copy(Path file, Map<Long, Integer> ranks, List<Subset> subsets)
      throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      long number = 1;
      for (int next = in.read(); next >= 0; next = in.read()) {
        line.write(next);
        if (next == '\n') {
          give(line, ranks.get(number++), subsets);
        }
      }
      if (line.size() > 0) {
        line.write('\n');
        give(line, ranks.get(number), subsets);
      }
    }
  }

  private static void give(ByteArrayOutputStream line, @Nullable Integer rank, List<Subset> subsets)
      throws IOException {
    if (rank != null) {
      for (Subset subset : subsets) {
        if (rank < subset.size()) {
          line.writeTo(subset.target().stream());
        }
      }
    }
    line.reset();
  }

  /** Lines of a compressed file cannot be copied byte for byte. */
  static void refuseArchive(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(2);
      boolean gzip = head.length == 2 && head[0] == 0x1F && head[1] == (byte) 0x8B;
      boolean zstd = head.length == 2 && head[0] == 0x28 && head[1] == (byte) 0xB5;
      if (gzip || zstd) {
        throw new WrongCall(file + ": is compressed; unpack it first");
      }
    }
  }

  /** One subset being written. */
  private record Subset(int size, AtomicFile target) {
    static Subset open(Path folder, int size, Path input) throws IOException {
      Path path = folder.resolve("subset-" + size + ".jsonl");
      OutputGuard.check(path, List.of(input.toString()));
      return new Subset(size, new AtomicFile(path));
    }
  }
}
