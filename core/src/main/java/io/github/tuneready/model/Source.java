package io.github.tuneready.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * Where a number comes from and when it was read there.
 *
 * @param name the page, file or README the number stands in
 * @param date {@code YYYY-MM-DD}, or {@code YYYY-MM} or {@code YYYY} where no more is known
 * @param verified whether the number was read at that source; false for one that is remembered or
 *     stands on a page since replaced
 */
public record Source(String name, String date, boolean verified) {
  /** Checks that there is a name and a real date. */
  public Source {
    if (name.isBlank()) {
      throw new IllegalArgumentException("source: must not be blank");
    }
    if (!isDate(date)) {
      throw new IllegalArgumentException("date: must be YYYY-MM-DD, YYYY-MM or YYYY");
    }
  }

  /**
   * Whether a text is a day, a month or a year: {@code YYYY-MM-DD}, {@code YYYY-MM}, {@code YYYY}.
   */
  public static boolean isDate(String text) {
    try {
      return switch (text.length()) {
        case 4 -> text.equals(Year.parse(text).toString());
        case 7 -> text.equals(YearMonth.parse(text).toString());
        default -> text.equals(LocalDate.parse(text).toString());
      };
    } catch (DateTimeException notADate) {
      return false;
    }
  }

  /** As printed under a table: name, date, and a word of warning where it is not verified. */
  @Override
  public String toString() {
    return name + ", " + date + (verified ? "" : " (unverified)");
  }
}
