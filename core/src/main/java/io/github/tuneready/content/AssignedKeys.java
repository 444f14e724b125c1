package io.github.tuneready.content;

/**
 * Finds keys that have no form of their own and are known by the name they are assigned to: AWS
 * secret access keys (40 characters of base64) and Azure storage account keys (88 with padding), as
 * docs.aws.amazon.com and learn.microsoft.com describe them, read 2026-11.
 */
final class AssignedKeys {
  private static final int AWS_LENGTH = 40;
  private static final int AZURE_LENGTH = 86;

  private AssignedKeys() {}

  /** After {@code secret_access_key} and what stands between a name and its value. */
  static int snakeCase(byte[] utf8, int at, int from, int to, ContentSink sink) {
    if (!Bytes.startsWithIgnoreCase(utf8, at, to, "_access_key")
        || !Bytes.endsWithIgnoreCase(utf8, from, at, "secret")) {
      return -1;
    }
    return aws(utf8, at + "_access_key".length(), to, sink);
  }

  /** After {@code SecretAccessKey} or {@code AccountKey=}; {@code at} is the K. */
  static int camelCase(byte[] utf8, int at, int from, int to, ContentSink sink) {
    if (!Bytes.startsWith(utf8, at, to, "Key")) {
      return -1;
    }
    int name = at + "Key".length();
    if (Bytes.endsWithIgnoreCase(utf8, from, at, "secretaccess")) {
      return aws(utf8, name, to, sink);
    }
    if (Bytes.endsWith(utf8, from, at, "Account") && Bytes.at(utf8, name, to) == '=') {
      return azure(utf8, name + 1, to, sink);
    }
    return -1;
  }

  private static int aws(byte[] utf8, int at, int to, ContentSink sink) {
    int value = value(utf8, at, to);
    int end = Alphabet.BASE64.endOfRun(utf8, value, Math.min(to, value + AWS_LENGTH + 1));
    if (end - value != AWS_LENGTH || !Randomness.likely(utf8, value, end)) {
      return -1;
    }
    sink.found(ContentKind.SECRET_AWS, value, end);
    return end;
  }

  private static int azure(byte[] utf8, int value, int to, ContentSink sink) {
    int end = Alphabet.BASE64.endOfRun(utf8, value, Math.min(to, value + AZURE_LENGTH + 1));
    if (end - value != AZURE_LENGTH
        || !Bytes.startsWith(utf8, end, to, "==")
        || !Randomness.likely(utf8, value, end)) {
      return -1;
    }
    sink.found(ContentKind.SECRET_AZURE, value, end + 2);
    return end + 2;
  }

  /** Past quotes, blanks and the sign of assignment. */
  private static int value(byte[] utf8, int at, int to) {
    int i = at;
    int limit = Math.min(to, at + 12);
    while (i < limit && isBetween(utf8[i])) {
      i++;
    }
    return i;
  }

  private static boolean isBetween(byte b) {
    return b == ' ' || b == '=' || b == ':' || b == '"' || b == '\'' || b == '\\' || b == '>';
  }
}
