package io.github.tuneready.statistics;

import io.github.tuneready.example.Example;
import io.github.tuneready.example.Tool;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often each tool is defined, and in how many ways. Of more than {@value #MOST_TOOLS} names the
 * first by alphabet are kept, of each name the {@value #MOST_WAYS} smallest digests, so that the
 * order of merging never shows. Not thread-safe.
 */
public final class ToolDefinitions implements Accumulator<ToolDefinitions> {
  /** Names of tools that are kept. */
  public static final int MOST_TOOLS = 1_000;

  /** Definitions of one tool that are kept. */
  public static final int MOST_WAYS = 100;

  private static final long serialVersionUID = 1;
  private static final int LONGEST_NAME = 64; // a longer name is a fault of its own

  private final TreeMap<String, Ways> tools = new TreeMap<>();

  @Override
  public void accept(Example example, Features features) {
    for (Tool tool : example.tools()) {
      if (!tool.name().isEmpty() && tool.name().byteLength() <= LONGEST_NAME) {
        long digest = features.digests().ofNode(example, tool.node());
        ways(tool.name().toString()).add(digest, new Way(1, example.position()));
      }
    }
    trim();
  }

  @Override
  public void merge(ToolDefinitions other) {
    for (Map.Entry<String, Ways> entry : other.tools.entrySet()) {
      ways(entry.getKey()).merge(entry.getValue());
    }
    trim();
  }

  private Ways ways(String name) {
    return tools.computeIfAbsent(name, key -> new Ways());
  }

  private void trim() {
    while (tools.size() > MOST_TOOLS) {
      tools.pollLastEntry();
    }
  }

  /** The tools that are defined in more than one way, by name. */
  public List<Disagreement> disagreements() {
    List<Disagreement> list = new ArrayList<>();
    tools.forEach(
        (name, ways) -> {
          if (ways.byDigest.size() > 1) {
            list.add(ways.disagreement(name));
          }
        });
    return list;
  }

  /**
   * A tool that is defined in more than one way.
   *
   * @param tool its name
   * @param ways in how many, at least
   * @param more whether there are more than were kept
   * @param position where the second way stands for the first time
   * @param definitions how many definitions differ from the first one
   */
  public record Disagreement(
      String tool, int ways, boolean more, long position, long definitions) {}

  /** One way to define a tool: how often, and where first. */
  private record Way(long count, long first) implements Serializable {
    private static final long serialVersionUID = 1;

    private Way plus(Way other) {
      return new Way(count + other.count, Math.min(first, other.first));
    }
  }

  private static final class Ways implements Serializable {
    private static final long serialVersionUID = 1;

    private final TreeMap<Long, Way> byDigest = new TreeMap<>();
    private boolean more;

    private void add(long digest, Way way) {
      byDigest.merge(digest, way, Way::plus);
      if (byDigest.size() > MOST_WAYS) {
        byDigest.pollLastEntry();
        more = true;
      }
    }

    private void merge(Ways other) {
      more |= other.more;
      other.byDigest.forEach(this::add);
    }

    private Disagreement disagreement(String tool) {
      List<Way> ways = new ArrayList<>(byDigest.values());
      ways.sort(Comparator.comparingLong(Way::first).thenComparingLong(Way::count));
      long differing = 0;
      for (Way way : ways.subList(1, ways.size())) {
        differing += way.count();
      }
      return new Disagreement(tool, ways.size(), more, ways.get(1).first(), differing);
    }
  }
}
