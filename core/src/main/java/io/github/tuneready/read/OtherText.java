package io.github.tuneready.read;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises texts that are something else: markup, YAML, and what Git leaves in a file's place.
 */
final class OtherText {
  private static final String LFS = "version https://git-lfs.github.com/spec/";
  private static final Pattern MARKUP =
      Pattern.compile("<(!DOCTYPE|!--|\\?xml|[A-Za-z][A-Za-z0-9]*[\\s>/])");
  private static final Pattern LINK =
      Pattern.compile(
          "(\\.\\.?/[^\\s\"{}\\[\\]]+|[^\\s\"{}\\[\\]]+\\.(jsonl?|ndjson)(\\.gz|\\.zst)?)");
  private static final Pattern YAML_KEY = Pattern.compile("\\s*(- )?[A-Za-z_][\\w-]*:( .*)?");
  private static final int MOST_LINK_CHARACTERS = 1024;

  private OtherText() {}

  static @Nullable ForeignFile sniff(TextHead head) {
    if (head.text().startsWith(LFS)) {
      return new ForeignFile(
          ForeignKind.GIT_LFS_POINTER,
          "the pointer that Git LFS keeps in place of the data",
          "fetch the data: git lfs pull");
    }
    if (isLink(head)) {
      return new ForeignFile(
          ForeignKind.SYMBOLIC_LINK_TEXT,
          "one line, a path: a symbolic link checked out as text",
          "name the file it points to, or check out with: git config core.symlinks true");
    }
    if (MARKUP.matcher(head.text().stripLeading()).lookingAt()) {
      return new ForeignFile(
          ForeignKind.MARKUP,
          "the file begins with a tag: often a download page saved in place of the data",
          "download the file itself, with curl -L -o out.jsonl URL");
    }
    if (isYaml(head.lines())) {
      return new ForeignFile(
          ForeignKind.YAML,
          "lines of key: value",
          "write one object a line: yq -o=json -I=0 '.[]' in.yaml > out.jsonl");
    }
    return null;
  }

  private static boolean isLink(TextHead head) {
    return head.whole()
        && head.lines().size() == 1
        && head.text().length() <= MOST_LINK_CHARACTERS
        && LINK.matcher(head.text().strip()).matches();
  }

  private static boolean isYaml(List<String> lines) {
    List<String> body = lines.stream().filter(line -> !line.startsWith("#")).limit(50).toList();
    if (body.size() < 2) {
      return false;
    }
    boolean begins = body.get(0).equals("---") || YAML_KEY.matcher(body.get(0)).matches();
    long keys = body.stream().filter(line -> YAML_KEY.matcher(line).matches()).count();
    long indented = body.stream().filter(line -> line.startsWith(" ")).count();
    return begins && keys >= 2 && Math.max(keys, indented) * 2 >= body.size();
  }
}
