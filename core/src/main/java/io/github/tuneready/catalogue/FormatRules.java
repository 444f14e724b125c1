package io.github.tuneready.catalogue;

import io.github.tuneready.example.DefectKind;
import io.github.tuneready.rule.Provider;
import io.github.tuneready.rule.Rule;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.rule.Severity;
import java.util.ArrayList;
import java.util.List;

/** What makes a file, or a line of it, no training example at all. */
final class FormatRules {
  private FormatRules() {}

  static List<Rule> all(Policy policy) {
    List<Rule> rules = new ArrayList<>(FileRules.all(policy));
    rules.addAll(lines());
    rules.add(new LargeLine(policy.content().largeLineBytes()));
    rules.addAll(formats());
    return List.copyOf(rules);
  }

  private static List<Rule> lines() {
    return List.of(
        new DefectRule(
            DefectKind.INVALID_UTF8,
            RuleInfo.error("format/invalid-utf8", "the line is not UTF-8")
                .why(
                    "The platform reads UTF-8 alone and rejects the file, often with a message that"
                        + " names another fault.")
                .fix("Save the file as UTF-8: iconv -f WINDOWS-1252 -t UTF-8 old.jsonl > new.jsonl")
                .source("RFC 8259 section 8.1, 2017-12; Azure fine-tuning documentation, 2025-02")
                .flagged(
                    """
                    {"messages":[{"role":"user","content":"caf\uDCE9"},{"role":"assistant","content":"Hello!"}]}
                    """)
                .clean(
                    """
                    {"messages":[{"role":"user","content":"café"},{"role":"assistant","content":"Hello!"}]}
                    """)),
        new DefectRule(
            DefectKind.NUL_PADDING,
            RuleInfo.error("format/nul-padding", "the line is NUL bytes")
                .why("A writer was cut off: what stood here is lost, and the platform rejects it.")
                .fix("Remove the bytes (tr -d '\\000') and write the missing examples again.")
                .source("Own observation of files of crashed writers, 2026-11")
                .flagged(ExampleLines.CHAT + "\0\0\0\0\n")
                .clean(ExampleLines.CHAT)),
        new DefectRule(
            DefectKind.BLANK_LINE,
            RuleInfo.warning("format/blank-line", "the line is blank")
                .why("Not every reader skips it; some take it for an example without messages.")
                .fix("Remove blank lines: grep -v '^[[:space:]]*$' old.jsonl > new.jsonl")
                .source("Advice of the OpenAI community, undocumented, read 2026-11")
                .flagged(ExampleLines.CHAT + "\n" + ExampleLines.CHAT)
                .clean(ExampleLines.CHAT)),
        new DefectRule(
            DefectKind.LINE_TOO_LONG,
            RuleInfo.error("format/line-too-long", "the line is too long to be read")
                .why("It passes the limit of bytes kept of one line, so nothing in it is checked.")
                .fix("Split the example, or raise the limit if it is meant to be that long.")
                .source("Limit of this tool, 64 MiB unless set otherwise, 2026-11")),
        new DefectRule(
            DefectKind.INVALID_JSON,
            RuleInfo.error("format/invalid-json", "the line is not JSON")
                .why("The platform rejects the file at the first such line.")
                .fix("Write each example with a JSON library, one object on each line.")
                .source(
                    "OpenAI server message \"line contains invalid json\", read 2026-11; RFC 8259")
                .flagged(
                    """
                    {"messages":[{"role":"user","content":"Hi"},]}
                    """)
                .clean(ExampleLines.CHAT)),
        new DefectRule(
            DefectKind.JSON_LIMIT,
            RuleInfo.error("format/json-too-large", "the JSON passes a limit")
                .why("No training example needs it, and what follows on the line is not checked.")
                .fix("Flatten the value, shorten the number, or split the example.")
                .source("Limits of this tool: depth 512, 1,048,576 values, 10,000 keys, 2026-11")
                .flagged("{\"messages\":«600×[»«600×]»}\n")
                .clean(ExampleLines.CHAT)),
        new DefectRule(
            DefectKind.NOT_AN_OBJECT,
            RuleInfo.error("format/not-an-object", "the line is JSON but no object")
                .why("Every line must be a dictionary; the platform rejects the file.")
                .fix("Write each example as one object: {\"messages\": […]}.")
                .source(
                    "OpenAI server message \"every line is a valid JSON dictionary\""
                        + " (openai-python issue 426), read 2026-11")
                .flagged(
                    ExampleLines.CHAT
                        + """
                          [{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello!"}]
                          """)
                .clean(ExampleLines.CHAT)),
        new DefectRule(
            DefectKind.DUPLICATE_KEY,
            RuleInfo.warning("format/duplicate-key", "an object has the same key twice")
                .why("Parsers keep the last value and drop the first without a word.")
                .fix("Keep one of the two.")
                .source("RFC 8259 section 4, 2017-12")
                .flagged(
                    """
                    {"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello!","content":"Bye!"}]}
                    """)
                .clean(ExampleLines.CHAT)),
        new DefectRule(
            DefectKind.LONE_SURROGATE,
            RuleInfo.error("format/lone-surrogate", "an escape names half of a character")
                .why("It cannot be written as UTF-8: trainers fail on it or train on U+FFFD.")
                .fix("Cut texts at whole characters, then escape; remove the half that is left.")
                .source("RFC 8259 section 8.2, 2017-12")
                .flagged(
                    """
                    {"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello \\ud83d"}]}
                    """)
                .clean(
                    """
                    {"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello \\ud83d\\ude00"}]}
                    """)));
  }

  private static List<Rule> formats() {
    return List.of(
        new DefectRule(
            DefectKind.UNKNOWN_FORMAT,
            RuleInfo.error("format/unknown", "the line is in no known training format")
                .why("Without 'messages', 'input' or 'prompt' the platform cannot use the line.")
                .fix("Write {\"messages\": [{\"role\": …, \"content\": …}, …]} on each line.")
                .source("OpenAI server message \"missing key 'messages'\", read 2026-11")
                .flagged(
                    """
                    {"term":"BPE","meaning":"byte pair encoding"}
                    """)
                .clean(ExampleLines.CHAT)),
        new DefectRule(
            DefectKind.FOREIGN_FORMAT,
            RuleInfo.error("format/foreign", "the line is in another tool's format")
                .why(
                    "The platform does not convert it; it asks for 'messages' and rejects"
                        + " the file.")
                .fix("Convert each line as the finding says.")
                .source(
                    "Together client, 2025-12; formats of the Alpaca, ShareGPT, TRL, Gemini and"
                        + " Evals projects, read 2026-11")
                .flagged(
                    """
                    {"instruction":"Greet","input":"","output":"Hello!"}
                    """)
                .clean(ExampleLines.CHAT)),
        new DefectRule(
            DefectKind.MIXED_FORMAT,
            RuleInfo.error("format/mixed", "the line is in another format than its file")
                .why("A job tunes by one method: one file holds one format.")
                .fix("Move the line into a file of its own, or convert it.")
                .source(
                    "OpenAI server message \"expected either prompt/completion pairs or chat"
                        + " messages\", read 2026-11")
                .flagged(
                    ExampleLines.CHAT
                        + ExampleLines.CHAT
                        + """
                          {"prompt":"Hi ->","completion":" Hello!"}
                          """)
                .clean(ExampleLines.CHAT)),
        new DefectRule(
            DefectKind.EXTRA_KEY,
            RuleInfo.error("format/extra-key", "the line has a key the format does not know")
                .at(Provider.FIREWORKS, Severity.WARNING)
                .at(Provider.MISTRAL, Severity.WARNING)
                .at(Provider.GENERIC, Severity.OFF)
                .why("The platform rejects the file: no format but reinforcement has free keys.")
                .fix("Remove the key; keep ids and notes in a file of your own.")
                .source(
                    "OpenAI server message \"Example 1 contains an extra 'weight'\", 2025-10;"
                        + " OpenAI API specification, FineTuneChatRequestInput, 2025-05")
                .flagged(
                    """
                    {"id":7,"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello!"}]}
                    """)
                .clean(ExampleLines.CHAT)));
  }
}
