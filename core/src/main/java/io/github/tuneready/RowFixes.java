package io.github.tuneready;

import io.github.tuneready.clean.DigestMap;
import io.github.tuneready.clean.Fix;
import io.github.tuneready.clean.LineMend;
import io.github.tuneready.clean.Mended;
import io.github.tuneready.clean.RowConversion;
import io.github.tuneready.example.DefectKind;
import io.github.tuneready.example.Example;
import io.github.tuneready.example.Format;
import io.github.tuneready.example.Role;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fixes rows one by one, and remembers which examples were there before. Not thread-safe. */
final class RowFixes {
  private final boolean unsafe;
  private final Origins origins;
  private final boolean copiesAreFaults;
  private final Format method;
  private final LineMend mends;
  private final RowConversion conversions = new RowConversion();
  private final LineJudge judge;
  private final DigestMap seen = new DigestMap();
  private Format expected = Format.UNKNOWN;

  RowFixes(Validator validator, boolean unsafe, Origins origins) {
    this.unsafe = unsafe;
    this.origins = origins;
    this.copiesAreFaults = new Findable(validator.policy()).has("duplicate/same-example");
    this.method = validator.policy().method();
    this.mends = new LineMend(unsafe);
    this.judge =
        new LineJudge(
            validator.policy(), LineJudge.errors(validator.exampleRules(), validator.policy()));
  }

  /** Says what format the lines of the next file have. */
  void expect(Format format) {
    boolean becomesChat =
        unsafe && (format == Format.UNKNOWN || format == Format.COMPLETION) && !keepsCompletion();
    expected = becomesChat ? Format.CHAT : format;
  }

  private boolean keepsCompletion() {
    return method == Format.COMPLETION;
  }

  FixedRow of(byte[] original, @Nullable Fix done) {
    if (isBlank(original)) {
      return FixedRow.dropped(Fix.BLANK_LINE, "the line is blank");
    }
    byte[] row = original;
    Fix fix = done;
    Mended mended = mends.mend(row, 0, row.length);
    if (mended != null) {
      row = mended.bytes();
      fix = mended.fix();
    }
    Optional<Mended> converted = converted(row);
    while (converted.isPresent()) {
      row = converted.get().bytes();
      fix = converted.get().fix();
      converted = converted(row);
    }
    return judged(row, fix);
  }

  private static boolean isBlank(byte[] row) {
    for (byte b : row) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  /** The next conversion that a row needs, if any. */
  private Optional<Mended> converted(byte[] row) {
    Example example = judge.read(row, expected);
    if (has(example, DefectKind.DUPLICATE_KEY) || has(example, DefectKind.INVALID_JSON)) {
      return Optional.empty(); // a tree would lose one of two equal keys
    }
    if (has(example, DefectKind.OUTPUT_MISNAMED)) {
      return conversions.outputNames(row);
    }
    if (!unsafe) {
      return Optional.empty();
    }
    if (example.format() == Format.COMPLETION && !keepsCompletion()) {
      return conversions.completionToChat(row);
    }
    if (has(example, DefectKind.FOREIGN_FORMAT)) {
      return conversions.toChat(row);
    }
    List<String> extra = extraKeys(example);
    if (!extra.isEmpty()) {
      return Optional.of(conversions.without(row, extra));
    }
    boolean asksLast =
        example.format() == Format.CHAT
            && !example.messages().isEmpty()
            && example.last().role() == Role.USER;
    return asksLast ? conversions.trailingTurns(row) : Optional.empty();
  }

  private static List<String> extraKeys(Example example) {
    return example.defects().stream()
        .filter(defect -> defect.kind() == DefectKind.EXTRA_KEY)
        .map(defect -> example.json().keyText(defect.node()).toString())
        .toList();
  }

  private static boolean has(Example example, DefectKind kind) {
    return example.defects().stream().anyMatch(defect -> defect.kind() == kind);
  }

  private FixedRow judged(byte[] row, @Nullable Fix fix) {
    Example example = judge.read(row, expected);
    long digest = judge.digest(example);
    if (unsafe) {
      String error = judge.error(example);
      if (error != null) {
        return FixedRow.dropped(Fix.INVALID_ROW, error);
      }
    }
    if (digest != 0 && copiesAreFaults) {
      long first = seen.firstOf(digest, origins.size());
      if (first != origins.size()) {
        return FixedRow.dropped(Fix.EXACT_DUPLICATE, "the same as " + origins.name((int) first));
      }
    }
    return FixedRow.written(row, fix);
  }
}
