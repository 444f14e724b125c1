package io.github.tuneready;

import io.github.tuneready.example.Position;
import io.github.tuneready.read.Chunk;
import io.github.tuneready.report.Group;
import io.github.tuneready.report.Place;
import io.github.tuneready.rule.Finding;
import io.github.tuneready.statistics.FileStatistics;
import io.github.tuneready.statistics.LineNumbers;
import io.github.tuneready.statistics.PositionGroups;
import io.github.tuneready.statistics.SimilarGroups;
import io.github.tuneready.statistics.SimilarPairs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Turns positions into file names and line numbers, once all chunks are known. */
final class Places {
  private static final int MOST_GROUPS = 100;
  private static final int MOST_MEMBERS = 20;

  private final Map<Long, String> paths = new HashMap<>();
  private final LineNumbers lines;

  Places(List<Chunk> chunks, FileStatistics files) {
    for (Chunk chunk : chunks) {
      long first = Position.of(chunk.split(), chunk.file(), 0, 0);
      paths.put(first, chunk.path());
    }
    lines = files.lineNumbers();
  }

  /** The name of the file that a position is in. */
  @Nullable String path(long position) {
    return paths.get(FileStatistics.fileOf(position));
  }

  Place of(Finding finding) {
    String message =
        finding.hasRelated()
            ? finding.message() + " " + name(finding.related())
            : finding.message();
    if (!finding.hasLine()) {
      return new Place(null, 0, -1, 0, null, message, null);
    }
    return new Place(
        path(finding.position()),
        lines.of(finding.position()),
        finding.byteOffset(),
        finding.column(),
        finding.pointer(),
        message,
        finding.excerpt());
  }

  /** A line and nothing more. */
  Place of(long position) {
    return new Place(path(position), lines.of(position), -1, 0, null, "", null);
  }

  /** {@code file:line}. */
  String name(long position) {
    return path(position) + ":" + lines.of(position);
  }

  /** The first groups with their first members, how similar those are, and where they differ. */
  List<Group> groups(SimilarGroups groups, GroupTexts texts) {
    return groups(groups.positions(), groups::lowest, texts);
  }

  /** The first groups of rows that have something in common, and where those rows differ. */
  List<Group> groups(PositionGroups groups, GroupTexts texts) {
    return groups(groups, group -> 1, texts);
  }

  /** The first examples of training that stand in another split, and those that nearly do. */
  List<Group> leaks(PositionGroups equal, SimilarPairs near, GroupTexts texts) {
    List<Group> leaks = new ArrayList<>(groups(equal, texts));
    for (int pair = 0; pair < Math.min(near.size(), MOST_GROUPS); pair++) {
      long first = near.original(pair);
      long other = near.position(pair);
      leaks.add(
          new Group(
              near.similarity(pair),
              2,
              List.of(of(first), of(other)),
              texts.difference(first, other)));
    }
    return List.copyOf(leaks);
  }

  private List<Group> groups(
      PositionGroups groups, IntToDoubleFunction similarity, GroupTexts texts) {
    List<Group> first = new ArrayList<>();
    for (int group = 0; group < Math.min(groups.count(), MOST_GROUPS); group++) {
      List<Place> members = new ArrayList<>();
      for (int member = 0; member < Math.min(groups.size(group), MOST_MEMBERS); member++) {
        members.add(of(groups.position(group, member)));
      }
      first.add(
          new Group(
              similarity.applyAsDouble(group),
              groups.size(group),
              List.copyOf(members),
              texts.difference(groups, group)));
    }
    return List.copyOf(first);
  }
}
