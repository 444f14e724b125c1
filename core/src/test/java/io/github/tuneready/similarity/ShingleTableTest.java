package io.github.tuneready.similarity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ShingleTableTest {
  private static final int LIMIT = 5_000;

  @Test
  void whatIsKeptInLittleMemoryDoesNotDependOnTheOrderOfWork() {
    String whole = kept(1, new Random(1));
    assertTrue(whole.contains("one of 4"), whole.substring(0, 40));
    for (long seed = 2; seed < 12; seed++) {
      assertEquals(whole, kept(1 + (int) seed % 7, new Random(seed)));
    }
  }

  private static String kept(int workers, Random random) {
    List<Integer> rows = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      rows.add(i);
    }
    Collections.shuffle(rows, random);
    List<ShingleTable> tables = new ArrayList<>();
    for (int i = 0; i < workers; i++) {
      tables.add(new ShingleTable(LIMIT));
    }
    for (int row : rows) {
      add(tables.get(random.nextInt(workers)), row);
    }
    while (tables.size() > 1) {
      ShingleTable last = tables.remove(tables.size() - 1);
      tables.get(random.nextInt(tables.size())).merge(last);
    }
    return described(tables.get(0));
  }

  private static void add(ShingleTable table, int row) {
    Random random = new Random(row);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      text.append(' ').append(random.nextInt(100_000));
    }
    byte[] bytes = text.toString().getBytes(UTF_8);
    Shingler shingler = new Shingler(3, true);
    shingler.start(0);
    shingler.add(bytes, 0, bytes.length);
    shingler.finish();
    table.add(row, shingler, 20, 30, 3);
  }

  private static String described(ShingleTable table) {
    StringBuilder described = new StringBuilder("one of " + table.oneOf());
    for (Part part : Part.values()) {
      RowReader reader = new RowReader(table, part);
      for (int row = 0; row < table.rows(); row++) {
        int length = reader.read(row);
        described.append('\n').append(part).append(row);
        for (int i = 0; i < length; i++) {
          described.append(' ').append(reader.values()[i]);
        }
      }
    }
    return described.toString();
  }

  @Test
  void tablesThatShareALimitKeepIt() {
    int tables = 3;
    long most = 300_000;
    String whole = null;
    for (long seed = 1; seed < 4; seed++) {
      ShingleBudget budget = new ShingleBudget(most, tables);
      List<ShingleTable> all = new ArrayList<>();
      for (int i = 0; i < tables; i++) {
        all.add(new ShingleTable(most));
        all.get(i).share(budget, i);
      }
      Random random = new Random(seed);
      for (int row = 0; row < 15_000; row++) {
        add(all.get(random.nextInt(tables)), row);
        long held = all.stream().mapToLong(ShingleTable::size).sum();
        assertTrue(held < most + tables * 66_000L, row + ": " + held);
      }
      all.get(0).merge(all.get(1));
      all.get(0).merge(all.get(2));
      String kept = described(all.get(0));
      whole = whole == null ? kept : whole;
      assertEquals(whole, kept);
    }
    ShingleTable single = new ShingleTable(most);
    for (int row = 0; row < 15_000; row++) {
      add(single, row);
    }
    assertEquals(described(single), whole);
  }
}
