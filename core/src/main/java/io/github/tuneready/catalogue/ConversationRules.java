package io.github.tuneready.catalogue;

import io.github.tuneready.example.DefectKind;
import io.github.tuneready.rule.Provider;
import io.github.tuneready.rule.Rule;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.rule.Severity;
import java.util.ArrayList;
import java.util.List;

/** What can be wrong with the messages of an example and with their order. */
final class ConversationRules {
  /** Where the form of messages is set down. */
  private static final String SPECIFICATION =
      "OpenAI API specification, FineTuneChatRequestInput, 2025-05";

  private ConversationRules() {}

  static List<Rule> all(Policy policy) {
    List<Rule> rules = new ArrayList<>();
    rules.addAll(messages());
    rules.addAll(contents());
    rules.addAll(keys());
    rules.add(new NoAssistant());
    rules.add(new NothingTrained());
    rules.add(new LastNotAssistant());
    rules.add(Consecutive.assistants());
    rules.add(Consecutive.users());
    rules.add(new FirstNotUser());
    rules.add(new NoUser());
    rules.add(new SystemNotFirst());
    rules.add(new SeveralSystems());
    rules.add(new DeveloperRole());
    rules.add(new NoSystem());
    return List.copyOf(rules);
  }

  private static List<Rule> messages() {
    return List.of(
        new DefectRule(
            DefectKind.MESSAGES_MISSING,
            RuleInfo.error("conversation/messages-missing", "the key 'messages' is missing")
                .why("The platform finds no conversation on the line and rejects the file.")
                .fix("Put the conversation under 'messages', an array.")
                .source("OpenAI server message \"missing key 'messages'\", read 2026-11")
                .flagged(
                    ExampleLines.CHAT
                        + """
                          {"tools":[]}
                          """)
                .clean(ExampleLines.CHAT)),
        new DefectRule(
            DefectKind.MESSAGES_NOT_ARRAY,
            RuleInfo.error("conversation/messages-not-array", "'messages' is not an array")
                .why("The platform finds no conversation on the line and rejects the file.")
                .fix("Write 'messages' as an array of objects with 'role' and 'content'.")
                .source(SPECIFICATION)
                .flagged(
                    """
                    {"messages":"user: Hi"}
                    """)
                .clean(ExampleLines.CHAT)),
        new DefectRule(
            DefectKind.MESSAGES_EMPTY,
            RuleInfo.error("conversation/no-messages", "'messages' is empty")
                .why("There is nothing to train on; the platform rejects the file.")
                .fix("Write the conversation, or remove the line.")
                .source(SPECIFICATION + ": minItems 1")
                .flagged(
                    """
                    {"messages":[]}
                    """)
                .clean(ExampleLines.CHAT)),
        new DefectRule(
            DefectKind.MESSAGE_NOT_OBJECT,
            RuleInfo.error("conversation/message-not-object", "a message is not an object")
                .why("A message without a role cannot be placed in the conversation.")
                .fix("Write each message as an object with 'role' and 'content'.")
                .source(SPECIFICATION)
                .flagged(
                    """
                    {"messages":["Hi",{"role":"assistant","content":"Hello!"}]}
                    """)
                .clean(ExampleLines.CHAT)),
        new DefectRule(
            DefectKind.ROLE_MISSING,
            RuleInfo.error("conversation/role-missing", "a message has no 'role'")
                .why("The platform cannot tell who speaks and rejects the file.")
                .fix("Say who speaks: system, user, assistant or tool.")
                .source("OpenAI server message \"Discriminator 'role' is missing\", 2024-02")
                .flagged(
                    """
                    {"messages":[{"content":"Hi"},{"role":"assistant","content":"Hello!"}]}
                    """)
                .clean(ExampleLines.CHAT)),
        new DefectRule(
            DefectKind.ROLE_UNKNOWN,
            RuleInfo.error("conversation/unknown-role", "a message has a role nobody knows")
                .why(
                    "The platform takes system, user, assistant, tool and function, in lower case.")
                .fix("Rename the role.")
                .source(
                    "OpenAI server message \"No match for discriminator 'role'\", read 2026-11; "
                        + SPECIFICATION)
                .flagged(
                    """
                    {"messages":[{"role":"human","content":"Hi"},{"role":"assistant","content":"Hello!"}]}
                    """)
                .clean(ExampleLines.CHAT)));
  }

  private static List<Rule> contents() {
    return List.of(
        new DefectRule(
            DefectKind.CONTENT_MISSING,
            RuleInfo.error("conversation/content-missing", "a message has no content")
                .why("Only an assistant that calls a tool or refuses may leave it out.")
                .fix("Write what was said, or remove the message.")
                .source(SPECIFICATION + "; microsoft-foundry/fine-tuning pull request 38, 2026")
                .flagged(
                    """
                    {"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":null}]}
                    """)
                .clean(ExampleLines.TOOL_CALL)),
        new DefectRule(
            DefectKind.CONTENT_TYPE,
            RuleInfo.error("conversation/content-type", "'content' is neither a string nor parts")
                .why("The platform rejects the file: numbers and objects are not converted.")
                .fix("Write a string (objects as JSON text), or an array of parts with 'type'.")
                .source(SPECIFICATION + "; community.openai.com/t/1151915, 2025")
                .flagged(
                    """
                    {"messages":[{"role":"user","content":"1 + 1?"},{"role":"assistant","content":2}]}
                    """)
                .clean(
                    """
                    {"messages":[{"role":"user","content":[{"type":"text","text":"1 + 1?"}]},{"role":"assistant","content":"2"}]}
                    """)),
        new DefectRule(
            DefectKind.CONTENT_ARRAY_EMPTY,
            RuleInfo.error("conversation/no-parts", "'content' is an empty array")
                .why("At least one part is asked for; the platform rejects the file.")
                .fix("Write what was said, or remove the message.")
                .source(SPECIFICATION + ": minItems 1")
                .flagged(
                    """
                    {"messages":[{"role":"user","content":[]},{"role":"assistant","content":"Hello!"}]}
                    """)
                .clean(ExampleLines.CHAT)),
        new DefectRule(
            DefectKind.PART_TYPE,
            RuleInfo.error("conversation/part-type", "a part of a message cannot be tuned on")
                .why(
                    "Users may write text and images, assistants text and refusals, others text;"
                        + " audio and files are not taken for tuning.")
                .fix("Remove the part, or put its content into words.")
                .source("OpenAI API specification 2.3.0, content parts, 2025")
                .flagged(
                    """
                    {"messages":[{"role":"user","content":[{"type":"file","file":{"file_id":"f"}}]},{"role":"assistant","content":"Hello!"}]}
                    """)
                .clean(ExampleLines.CHAT)),
        new DefectRule(
            DefectKind.PART_TEXT,
            RuleInfo.error("conversation/part-without-text", "a part of text holds no string")
                .why("The platform finds nothing under the key it looks for.")
                .fix("Write {\"type\": \"text\", \"text\": \"…\"}.")
                .source(SPECIFICATION)
                .flagged(
                    """
                    {"messages":[{"role":"user","content":[{"type":"text","value":"Hi"}]},{"role":"assistant","content":"Hello!"}]}
                    """)
                .clean(
                    """
                    {"messages":[{"role":"user","content":[{"type":"text","text":"Hi"}]},{"role":"assistant","content":"Hello!"}]}
                    """)),
        new DefectRule(
            DefectKind.REFUSAL_TYPE,
            RuleInfo.error("conversation/refusal-type", "'refusal' is neither a string nor null")
                .why("The platform rejects the file.")
                .fix("Write the words of the refusal, or leave the key out.")
                .source(SPECIFICATION)
                .flagged(
                    """
                    {"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":null,"refusal":true}]}
                    """)
                .clean(
                    """
                    {"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":null,"refusal":"I cannot help with that."}]}
                    """)));
  }

  private static List<Rule> keys() {
    return List.of(
        new DefectRule(
            DefectKind.UNKNOWN_MESSAGE_KEY,
            RuleInfo.error("conversation/unknown-key", "a message has a key its role does not know")
                .at(Provider.GENERIC, Severity.INFO)
                .why("The platform rejects what it does not know.")
                .fix("Remove the key; keep ids and notes in a file of your own.")
                .source(
                    SPECIFICATION + "; OpenAI cookbook, Chat_finetuning_data_prep, read 2026-11")
                .flagged(
                    """
                    {"messages":[{"role":"user","content":"Hi","timestamp":1},{"role":"assistant","content":"Hello!"}]}
                    """)
                .clean(ExampleLines.CHAT)),
        new DefectRule(
            DefectKind.WEIGHT_VALUE,
            RuleInfo.error("conversation/weight-value", "a 'weight' is neither 0 nor 1")
                .why("A message is trained on or not; shares are not taken.")
                .fix("Write the integer 0 or 1.")
                .source("OpenAI API specification, assistant message of fine-tuning, 2026-08")
                .flagged(
                    """
                    {"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello!","weight":0.5}]}
                    """)
                .clean(
                    """
                    {"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello!","weight":1}]}
                    """)),
        new DefectRule(
            DefectKind.WEIGHT_NOT_ASSISTANT,
            RuleInfo.warning("conversation/weight-not-assistant", "a 'weight' on no assistant")
                .at(Provider.TOGETHER, Severity.OFF)
                .why(
                    "Only what the assistant says is trained on; the key does nothing or is"
                        + " rejected.")
                .fix("Remove the key.")
                .source(
                    "OpenAI API specification, assistant message of fine-tuning, 2026-08;"
                        + " allowed by"
                        + " the Together client, 2025-12")
                .flagged(
                    """
                    {"messages":[{"role":"user","content":"Hi","weight":0},{"role":"assistant","content":"Hello!"}]}
                    """)
                .clean(ExampleLines.CHAT)),
        new DefectRule(
            DefectKind.NAME_INVALID,
            RuleInfo.warning("conversation/name", "a speaker's name is not an identifier")
                .why("The chat API rejects such names, so the tuned model will never see one.")
                .fix("Use 1 to 64 of the characters a-z, A-Z, 0-9, _ and -.")
                .source(SPECIFICATION)
                .flagged(
                    """
                    {"messages":[{"role":"user","name":"Ada Lovelace","content":"Hi"},{"role":"assistant","content":"Hello!"}]}
                    """)
                .clean(
                    """
                    {"messages":[{"role":"user","name":"Ada_Lovelace","content":"Hi"},{"role":"assistant","content":"Hello!"}]}
                    """)));
  }
}
