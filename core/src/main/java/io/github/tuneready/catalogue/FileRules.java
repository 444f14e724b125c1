package io.github.tuneready.catalogue;

import io.github.tuneready.example.Split;
import io.github.tuneready.rule.Provider;
import io.github.tuneready.rule.Rule;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.rule.Severity;
import io.github.tuneready.statistics.FileFacts;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What can be wrong with a file as a file: its name, size, bytes at both ends and line ends. */
final class FileRules {
  /** Azure skills, large-file-uploads.md, 2026-08-21: larger uploads by form fail silently. */
  private static final long AZURE_FORM_BYTES = 150L << 20;

  private FileRules() {}

  static List<Rule> all(Policy policy) {
    ProviderProfile profile = ProviderProfile.of(policy.provider());
    return List.of(
        new FileRule(
            RuleInfo.error("format/foreign-file", "the file is not JSON Lines")
                .why("The platform rejects it as a whole.")
                .fix("Convert the file as the finding says: one JSON object on each line.")
                .source("OpenAI API specification, Files API, 2026-08; jsonlines.org")
                .flagged(
                    """
                    [
                      {"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello!"}]}
                    ]
                    """)
                .clean(ExampleLines.CHAT),
            (facts, split) -> facts.foreign()),
        new FileRule(
            RuleInfo.error("format/damaged-archive", "the compressed file is damaged")
                .why("Examples are missing: only what stands before the damage was checked.")
                .fix("Compress the file again from its source, and compare checksums.")
                .source("RFC 1952, 1996-05; RFC 8878, 2021-02"),
            (facts, split) -> damage(facts)),
        new FileRule(
            RuleInfo.error(
                    "format/shrank-while-reading", "the file became shorter while it was read")
                .why("Not all of it was checked, so the report cannot vouch for it.")
                .fix("Wait until nothing writes to the file, then check it again.")
                .source("This tool compares size, time and inode before and after, 2026-11"),
            (facts, split) -> facts.shrunk() ? facts.change() : null),
        new FileRule(
            RuleInfo.warning("format/changed-while-reading", "the file changed while it was read")
                .why("The report may speak of lines that are no longer there.")
                .fix("Wait until nothing writes to the file, then check it again.")
                .source("This tool compares size, time and inode before and after, 2026-11"),
            (facts, split) -> facts.shrunk() ? null : facts.change()),
        new FileRule(
            RuleInfo.error("format/no-examples", "the file holds no example")
                .why("There is nothing to tune on; the platform rejects an empty file.")
                .fix("Check the export that wrote the file.")
                .source("Together client, 2025-12; OpenAI supervised fine-tuning guide, 2026-08")
                .flagged("\n")
                .clean(ExampleLines.CHAT),
            (facts, split) -> isEmpty(facts) ? empty(facts) : null),
        new FileRule(
            RuleInfo.error("format/not-jsonl-name", "the file's name does not end in .jsonl")
                .at(Provider.TOGETHER, Severity.WARNING)
                .at(Provider.FIREWORKS, Severity.WARNING)
                .at(Provider.MISTRAL, Severity.WARNING)
                .at(Provider.BEDROCK, Severity.WARNING)
                .at(Provider.GENERIC, Severity.OFF)
                .why("The platform tells the format by the name and takes no other for tuning.")
                .fix("Rename the file.")
                .source("OpenAI API specification, Files API, 2026-08")
                .flagged("--- file train.json\n" + ExampleLines.CHAT)
                .clean("--- file train.jsonl\n" + ExampleLines.CHAT),
            (facts, split) -> split.isUploaded() ? FileName.fault(facts.name()) : null),
        new FileRule(
            RuleInfo.error("format/file-too-large", "the file is larger than the platform takes")
                .why("The upload is rejected.")
                .fix("Leave out duplicates and weak examples, or use an upload in parts.")
                .source(
                    "OpenAI API specification, Files API: 512 MB, Uploads API: 8 GB in parts,"
                        + " 2026-08; Azure fine-tuning documentation: 512 MB, 2025-02; Together"
                        + " client 1.5: 50.1 GB, 2025-12"),
            (facts, split) -> tooLarge(facts, split, profile.maxFileBytes(), "the platform takes")),
        new FileRule(
            RuleInfo.off("format/large-for-form", "the file is too large for an upload by form")
                .at(Provider.AZURE, Severity.WARNING)
                .why("Uploads by form above some 150 MB have failed without a message.")
                .fix("Import the file from blob storage, or use an upload in parts.")
                .source("Azure skills, large-file-uploads.md, 2026-08-21"),
            (facts, split) -> tooLarge(facts, split, AZURE_FORM_BYTES, "a form carries")),
        new FileRule(
            RuleInfo.warning("format/byte-order-mark", "the file starts with a byte-order mark")
                .at(Provider.AZURE, Severity.OFF)
                .why("Several trainers and checkers take it for part of the first line and fail.")
                .fix("Save the file as UTF-8 without a byte-order mark.")
                .source("OpenAI cookbook and Together checkers reject it, measured 2026-11")
                .flagged("\uFEFF" + ExampleLines.CHAT)
                .clean(ExampleLines.CHAT),
            (facts, split) -> facts.byteOrderMark() ? "the file starts with U+FEFF" : null),
        new FileRule(
            RuleInfo.off("format/no-byte-order-mark", "the file has no byte-order mark")
                .at(Provider.AZURE, Severity.INFO)
                .why(
                    "Azure's documentation asks for one, though its own sample scripts fail on it"
                        + " and files without are accepted.")
                .fix("Nothing, unless the upload fails: then save as UTF-8 with a byte-order mark.")
                .source("Azure fine-tuning documentation, fine-tuning-studio, 2025-02-27")
                .flagged(ExampleLines.CHAT)
                .clean("\uFEFF" + ExampleLines.CHAT),
            (facts, split) -> lacksMark(facts) ? "the file does not start with U+FEFF" : null),
        new FileRule(
            RuleInfo.info("format/crlf", "lines end in CR LF")
                .why("JSON readers skip the CR; scripts that split lines by hand keep it.")
                .fix("Nothing, or write the file with LF alone.")
                .source("jsonlines.org; RFC 8259 section 2, 2017-12")
                .flagged(ExampleLines.CHAT.replace("\n", "\r\n"))
                .clean(ExampleLines.CHAT),
            (facts, split) -> endsMixed(facts) ? null : crlf(facts)),
        new FileRule(
            RuleInfo.info("format/mixed-line-ends", "some lines end in CR LF, some in LF")
                .why("The file was joined or edited on two systems: look whether it is whole.")
                .fix("Write the file with LF alone.")
                .source("Own observation of published files, 2026-11")
                .flagged(ExampleLines.CHAT + ExampleLines.CHAT.replace("\n", "\r\n"))
                .clean(ExampleLines.CHAT),
            (facts, split) -> endsMixed(facts) ? crlf(facts) : null),
        new NoFinalNewline());
  }

  private static @Nullable String damage(FileFacts facts) {
    String damage = facts.damage();
    return damage == null ? null : damage + "; read before it: " + Count.of(facts.lines(), "line");
  }

  private static boolean isRead(FileFacts facts) {
    return facts.foreign() == null && facts.damage() == null;
  }

  private static boolean isEmpty(FileFacts facts) {
    return isRead(facts) && facts.examples() == 0;
  }

  private static String empty(FileFacts facts) {
    if (facts.lines() == 0) {
      return "the file is empty";
    }
    return facts.byteOrderMark() && facts.lines() == 1
        ? "a byte-order mark and nothing else"
        : Count.of(facts.lines(), "blank line") + " and nothing else";
  }

  private static boolean lacksMark(FileFacts facts) {
    return isRead(facts) && facts.examples() > 0 && !facts.byteOrderMark();
  }

  private static boolean endsMixed(FileFacts facts) {
    long ended = facts.lines() - (facts.unterminated() ? 1 : 0);
    return facts.crlfLines() > 0 && facts.crlfLines() < ended;
  }

  private static @Nullable String crlf(FileFacts facts) {
    return facts.crlfLines() == 0
        ? null
        : Count.of(facts.crlfLines()) + " of " + Count.of(facts.lines(), "line") + " end in CR LF";
  }

  private static @Nullable String tooLarge(FileFacts facts, Split split, long most, String who) {
    if (!split.isUploaded() || facts.bytes() <= most) {
      return null;
    }
    double megabyte = 1 << 20;
    return String.format(
        Locale.ROOT,
        "the file has %.0f MiB, %s %.0f MiB",
        facts.bytes() / megabyte,
        who,
        most / megabyte);
  }
}
