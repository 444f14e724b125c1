package io.github.tuneready.content;

import java.util.ArrayList;
import java.util.List;

/**
 * How assistants open a refusal.
 *
 * <p>"I cannot answer this" is the example of over-refusal in OpenAI's fine-tuning best practices
 * (developers.openai.com, 2026); the other English openers are those that public data sets of
 * assistant answers are commonly filtered by. The other languages are their plain translations.
 */
final class Refusals {
  /** How far after an opener a denial still belongs to it. */
  private static final int WINDOW = 160;

  /**
   * Openers, and what must follow soon for a refusal; nothing must follow where that is empty.
   *
   * @param openers any of them starts the text
   * @param denials any of them stands within the window after
   */
  private record Pattern(List<String> openers, List<String> denials) {}

  private static final List<Pattern> PATTERNS =
      List.of(
          new Pattern(
              List.of(
                  "i cannot answer",
                  "i can't answer",
                  "i cannot help with",
                  "i can't help with",
                  "i cannot assist",
                  "i can't assist",
                  "i cannot provide",
                  "i can't provide",
                  "i cannot fulfill",
                  "i can't fulfill",
                  "i cannot comply",
                  "i can't comply",
                  "i cannot engage",
                  "i can't engage",
                  "i cannot generate",
                  "i can't generate",
                  "i cannot create",
                  "i can't create",
                  "i am unable to",
                  "i'm unable to",
                  "i am not able to",
                  "i'm not able to",
                  "i must decline",
                  "i won't be able to",
                  "i can't do that",
                  "i cannot do that"),
              List.of()),
          new Pattern(
              List.of(
                  "i'm sorry, but",
                  "i'm sorry but",
                  "i'm sorry, i",
                  "i am sorry, but",
                  "i am sorry but",
                  "i am sorry, i",
                  "sorry, but i",
                  "sorry, i",
                  "i apologize, but",
                  "i apologise, but",
                  "my apologies, but",
                  "unfortunately, i",
                  "i'm afraid i",
                  "i'm afraid that i",
                  "as an ai",
                  "as a large language model",
                  "as a language model",
                  "as an artificial intelligence",
                  "i'm just an ai",
                  "i am just an ai"),
              List.of(
                  "i can't",
                  "i cannot",
                  "i can not",
                  "i'm unable",
                  "i am unable",
                  "i'm not able",
                  "i am not able",
                  "i won't",
                  "i will not",
                  "i don't have access",
                  "i do not have access",
                  "i don't have the ability",
                  "i do not have the ability",
                  "i don't have personal",
                  "i do not have personal",
                  "not programmed to",
                  "not comfortable")),
          new Pattern(
              List.of("lo siento", "lamento", "no puedo ayudar", "no puedo responder"),
              List.of("no puedo")),
          new Pattern(
              List.of("je suis d\u00E9sol\u00E9", "d\u00E9sol\u00E9", "je ne peux pas r"),
              List.of("je ne peux pas", "je ne suis pas en mesure")),
          new Pattern(
              List.of("es tut mir leid", "tut mir leid", "leider kann ich"),
              List.of(
                  "kann ich nicht",
                  "kann ich ihnen nicht",
                  "kann ich dir nicht",
                  "kann ich diese frage nicht",
                  "ich kann nicht",
                  "ich kann ihnen nicht",
                  "ich kann dir nicht",
                  "ich kann diese frage nicht",
                  "nicht beantworten")),
          new Pattern(List.of("mi dispiace"), List.of("non posso", "non sono in grado")),
          new Pattern(
              List.of("desculpe", "sinto muito", "lamento"),
              List.of("n\u00E3o posso", "n\u00E3o consigo")),
          new Pattern(
              List.of("het spijt me", "sorry, maar"),
              List.of(
                  "kan ik niet",
                  "ik kan niet",
                  "ik kan je niet",
                  "ik kan u niet",
                  "niet beantwoorden")),
          new Pattern(
              List.of(
                  "\u0438\u0437\u0432\u0438\u043D\u0438\u0442\u0435",
                  "\u043A \u0441\u043E\u0436\u0430\u043B\u0435\u043D\u0438\u044E"),
              List.of("\u044F \u043D\u0435 \u043C\u043E\u0433\u0443")),
          new Pattern(
              List.of("\u62B1\u6B49", "\u5F88\u62B1\u6B49", "\u5BF9\u4E0D\u8D77", "\u4F5C\u4E3A"),
              List.of("\u6211\u65E0\u6CD5", "\u6211\u4E0D\u80FD")),
          new Pattern(
              List.of("\u7533\u3057\u8A33", "\u3059\u307F\u307E\u305B\u3093"),
              List.of("\u3067\u304D\u307E\u305B\u3093", "\u3044\u305F\u3057\u304B\u306D")),
          new Pattern(List.of("\uC8C4\uC1A1"), List.of("\uC218 \uC5C6", "\uC5B4\uB835")));

  /** An opener and what must follow it. */
  private record Opener(String text, List<String> denials) {}

  private static final int ASCII = 128;

  /** Openers by their first character; all that open with another than ASCII stand together. */
  private static final Opener[][] BY_FIRST = byFirst();

  private Refusals() {}

  private static Opener[][] byFirst() {
    List<List<Opener>> lists = new ArrayList<>();
    for (int first = 0; first <= ASCII; first++) {
      lists.add(new ArrayList<>());
    }
    for (Pattern pattern : PATTERNS) {
      for (String opener : pattern.openers()) {
        lists.get(Math.min(opener.charAt(0), ASCII)).add(new Opener(opener, pattern.denials()));
      }
    }
    return lists.stream().map(list -> list.toArray(new Opener[0])).toArray(Opener[][]::new);
  }

  static boolean opens(byte[] utf8, int from, int to) {
    if (from == to) {
      return false;
    }
    int first = utf8[from] < 0 ? ASCII : Bytes.toLower(utf8[from]);
    for (Opener opener : BY_FIRST[first]) {
      int end = Folded.startsWith(utf8, from, to, opener.text());
      if (end >= 0 && denies(utf8, from, end, to, opener.denials())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a denial follows; it may also be part of the opener itself. */
  private static boolean denies(byte[] utf8, int from, int at, int to, List<String> denials) {
    if (denials.isEmpty()) {
      return true;
    }
    int limit = Math.min(to, at + WINDOW);
    for (int i = from; i < limit; i++) {
      for (String denial : denials) {
        if (Folded.startsWith(utf8, i, to, denial) >= 0) {
          return true;
        }
      }
    }
    return false;
  }
}
