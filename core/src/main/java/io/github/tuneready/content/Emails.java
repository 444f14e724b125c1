package io.github.tuneready.content;

/**
 * Finds e-mail addresses of people: those under a real top-level domain, but not message ids,
 * log-in names of services or addresses made for examples.
 *
 * <p>Reserved names: RFC 2606 and RFC 6761.
 */
final class Emails {
  private static final int LONGEST_LOCAL = 64;
  private static final int LONGEST_DOMAIN = 255;

  /** A local part with so many digits after {@code <} is a message id, not a person. */
  private static final int DIGITS_OF_MESSAGE_ID = 5;

  /** Generic domains in common use; two letters are always a country. From IANA's root zone. */
  private static final String[] GENERIC = {
    "com",
    "org",
    "net",
    "edu",
    "gov",
    "mil",
    "int",
    "info",
    "biz",
    "name",
    "pro",
    "aero",
    "coop",
    "museum",
    "mobi",
    "jobs",
    "travel",
    "cat",
    "asia",
    "post",
    "app",
    "dev",
    "cloud",
    "online",
    "site",
    "tech",
    "store",
    "xyz",
    "club",
    "shop",
    "blog",
    "email",
    "live",
    "world",
    "today",
    "agency",
    "company",
    "digital",
    "group",
    "life",
    "media",
    "network",
    "news",
    "solutions",
    "space",
    "studio",
    "support",
    "systems",
    "team",
    "website",
    "work",
    "bank",
    "health",
    "law",
    "academy",
    "global",
    "hamburg",
    "berlin",
    "bayern",
    "koeln",
    "wien",
    "london",
    "nyc",
    "paris",
    "tokyo",
    "eus",
    "gal",
    "scot",
    "swiss"
  };

  /** Owners of addresses that stand for anyone: RFC 2606, and what writers of samples make up. */
  private static final String[] RESERVED = {
    "example",
    "test",
    "invalid",
    "localhost",
    "domain",
    "company",
    "yourdomain",
    "yourcompany",
    "mydomain",
    "mycompany",
    "acme",
    "sample",
    "foo",
    "bar",
    "host",
    "email",
    "xyz",
    "abc",
    "server",
    "mail",
    "site",
    "website"
  };

  /** Names of mailboxes that are no person's: RFC 2142, and log-ins of services. */
  private static final String[] ROLES = {
    "info",
    "marketing",
    "sales",
    "support",
    "abuse",
    "noc",
    "security",
    "postmaster",
    "hostmaster",
    "usenet",
    "news",
    "webmaster",
    "www",
    "uucp",
    "ftp",
    "git",
    "noreply",
    "no-reply",
    "donotreply",
    "user",
    "root"
  };

  private Emails() {}

  static int detect(byte[] utf8, int at, int from, int to, ContentSink sink) {
    int start = startOfLocal(utf8, at, from);
    int end = endOfDomain(utf8, at + 1, to);
    if (start == at || end < 0) {
      return at + 1;
    }
    if (isPerson(utf8, start, at, from) && !isReserved(utf8, at + 1, end)) {
      sink.found(ContentKind.EMAIL, start, end);
    }
    return end;
  }

  private static int startOfLocal(byte[] utf8, int at, int from) {
    int lowest = Math.max(from, at - LONGEST_LOCAL);
    int start = at;
    while (start > lowest && isLocal(utf8[start - 1])) {
      start--;
    }
    while (start < at && !Bytes.isLetterOrDigit(utf8[start])) {
      start++;
    }
    return start;
  }

  private static boolean isLocal(byte b) {
    return Bytes.isLetterOrDigit(b) || b == '.' || b == '_' || b == '%' || b == '+' || b == '-';
  }

  /** The end of a domain under a real top-level domain, or -1. */
  private static int endOfDomain(byte[] utf8, int at, int to) {
    int limit = Math.min(to, at + LONGEST_DOMAIN);
    int end = at;
    while (end < limit && (Bytes.isLetterOrDigit(utf8[end]) || isInner(utf8, end, to))) {
      end++;
    }
    int top = end;
    while (top > at && utf8[top - 1] != '.') {
      top--;
    }
    return top > at + 1 && isTop(utf8, top, end) ? end : -1;
  }

  /** A dot or dash between letters or digits. */
  private static boolean isInner(byte[] utf8, int at, int to) {
    return (utf8[at] == '.' || utf8[at] == '-')
        && Bytes.isLetterOrDigit(Bytes.at(utf8, at + 1, to));
  }

  private static boolean isTop(byte[] utf8, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Bytes.isDigit(utf8[i])) {
        return false;
      }
    }
    return to - from == 2 || isOneOf(GENERIC, utf8, from, to);
  }

  private static boolean isPerson(byte[] utf8, int start, int at, int from) {
    int before = Bytes.before(utf8, start, from);
    if (before == '@' || before == '/' || before == ':' || before < 0) {
      return false; // a handle of the fediverse, or the user of a URL
    }
    if (before == '<' && digits(utf8, start, at) >= DIGITS_OF_MESSAGE_ID) {
      return false;
    }
    return !isOneOf(ROLES, utf8, start, at);
  }

  private static int digits(byte[] utf8, int from, int to) {
    int digits = 0;
    for (int i = from; i < to; i++) {
      digits += Bytes.isDigit(utf8[i]) ? 1 : 0;
    }
    return digits;
  }

  /** Whether the label before the top-level domain, or that domain itself, is made for examples. */
  private static boolean isReserved(byte[] utf8, int from, int to) {
    int top = to;
    while (utf8[top - 1] != '.') {
      top--;
    }
    int label = top - 1;
    while (label > from && utf8[label - 1] != '.') {
      label--;
    }
    return isOneOf(RESERVED, utf8, label, top - 1);
  }

  private static boolean isOneOf(String[] words, byte[] utf8, int from, int to) {
    for (String word : words) {
      if (word.length() == to - from && Bytes.startsWithIgnoreCase(utf8, from, to, word)) {
        return true;
      }
    }
    return false;
  }
}
