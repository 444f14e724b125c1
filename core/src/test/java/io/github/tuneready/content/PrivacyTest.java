package io.github.tuneready.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrivacyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Write to jane.roe@tuneready.io today. | EMAIL jane.roe@tuneready.io",
        "From: Jane <jane+x@mail.uni-koeln.de>, | EMAIL jane+x@mail.uni-koeln.de",
        "call +49 221 4710 815 now | PHONE +49 221 4710 815",
        "call +442079460018. | PHONE +442079460018",
        "call (212) 736-5000! | PHONE (212) 736-5000",
        "call (212)736-5000 | PHONE (212)736-5000",
        "tel:+1-212-736-5000 | PHONE +1-212-736-5000"
      })
  void personalDataIsFound(String text, String find) {
    assertEquals(List.of(find), Finds.in(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "someone@example.com and a@b.example and x@host.test",
        "git@github.com:owner/repo.git",
        "https://user:word@host.org/path",
        "ssh://root@server.org",
        "noreply@tuneready.io, support@tuneready.io",
        "<1993Apr15.181531.26088@ra.msstate.edu>",
        "@Override @media x@y a@b.c name@2x.png pkg@1.2.3 q@k.transpose",
        "@user@mastodon.social",
        "x +12 +1000 1+123456789012 2024-01-02 +0100",
        "call (123) 456-7890 or (555) 123-4567 or (212) 555-0100",
        "+1-555-987-6543 +1 212 555 0123 +1234567890",
        "f(212) 736-5000 and (2012) 736-5000",
        "3.14159265358979323846 1234567890123456 0000000000000000",
        "4111 1111 1111 1111, 4242424242424242, 5555555555554444",
        "378282246310005 6011111111111117 3714-496353-98431",
        "550e8400-e29b-41d4-a716-446655440000",
        "GB82 WEST 1234 5698 7654 32",
        "DE00 1234 5678 9012 3456 78 AB12 ISBN 978-3-16-148410-0"
      })
  void whatIsNobodysIsClean(String text) {
    assertEquals(List.of(), Finds.in(text));
  }

  @Test
  void cardsAreFoundExactlyWhenTheirCheckDigitHolds() {
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      String digits = "49" + digits(random, 13);
      for (char last = '0'; last <= '9'; last++) {
        String card = digits + last;
        if (hasVariety(card)) {
          List<String> expected = luhn(card) ? List.of("CARD_NUMBER " + card) : List.of();
          assertEquals(expected, Finds.in("card " + card + " ok"));
          String grouped = card.replaceAll("(.{4})(?!$)", "$1-");
          expected = luhn(card) ? List.of("CARD_NUMBER " + grouped) : List.of();
          assertEquals(expected, Finds.in("card " + grouped + "."));
        }
      }
    }
  }

  private static boolean hasVariety(String card) {
    long steps = 0;
    for (int i = 1; i < card.length(); i++) {
      int step = card.charAt(i) - card.charAt(i - 1);
      steps += step == 0 || step == 1 ? 1 : 0;
    }
    return card.chars().distinct().count() >= 5 && steps <= 8;
  }

  /** Luhn's check as its patent words it: double every second digit from the right, add digits. */
  private static boolean luhn(String card) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < card.length(); i++) {
      int digit = card.charAt(card.length() - 1 - i) - '0';
      all.append(i % 2 == 0 ? digit : 2 * digit);
    }
    return all.chars().map(c -> c - '0').sum() % 10 == 0;
  }

  @Test
  void amexIsFoundInItsGroups() {
    String digits = "37149063528491";
    for (char last = '0'; last <= '9'; last++) {
      String card = digits + last;
      String grouped = card.replaceAll("(.{4})(.{6})(.{5})", "$1 $2 $3");
      List<String> expected = luhn(card) ? List.of("CARD_NUMBER " + grouped) : List.of();
      assertEquals(expected, Finds.in("amex " + grouped + ", please"));
    }
  }

  @Test
  void accountsAreFoundExactlyWhenTheirRemainderIsOne() {
    Random random = new Random(11);
    for (int i = 0; i < 200; i++) {
      String account = digits(random, 18);
      int check = check("DE", account);
      String iban = String.format(java.util.Locale.ROOT, "DE%02d%s", check, account);
      assertEquals(List.of("IBAN " + iban), Finds.in("IBAN: " + iban + "."));
      String grouped = iban.replaceAll("(.{4})(?!$)", "$1 ");
      assertEquals(List.of("IBAN " + grouped), Finds.in("IBAN " + grouped + ", thanks"));
      int wrong = (check + 1) % 97;
      String bad = String.format(java.util.Locale.ROOT, "DE%02d%s", wrong, account);
      assertEquals(List.of(), Finds.in("IBAN " + bad));
    }
  }

  private static int check(String country, String account) {
    StringBuilder number = new StringBuilder(account);
    country.chars().forEach(c -> number.append(c - 'A' + 10));
    BigInteger value = new BigInteger(number.append("00").toString());
    return 98 - value.mod(BigInteger.valueOf(97)).intValue();
  }

  private static String digits(Random random, int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }
}
