package io.github.tuneready.catalogue;

import io.github.tuneready.content.AnswerText;
import io.github.tuneready.example.Message;
import io.github.tuneready.example.Part;
import io.github.tuneready.example.Role;
import io.github.tuneready.json.Text;
import io.github.tuneready.rule.Provider;
import io.github.tuneready.rule.Rule;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.rule.Severity;
import java.util.List;

/** Texts that say nothing as a whole: empty ones, and what stands in the place of one. */
final class EmptyTextRules {
  private EmptyTextRules() {}

  static List<Rule> all() {
    return List.of(emptyAnswer(), emptyMessage(), placeholderAnswer(), nullText());
  }

  /** An answer that says nothing and calls nothing. */
  private static Rule emptyAnswer() {
    return MessageRule.ofAnswers(
        RuleInfo.warning("content/empty-answer", "an answer is empty")
            .why("The model learns to say nothing.")
            .fix("Write the answer, or remove the example.")
            .source("Azure sample scripts, 2026-08")
            .flagged(ContentRules.chat("Where is my parcel?", " "))
            .clean(Samples.CHAT),
        message -> isEmpty(message) && message.toolCalls().isEmpty() ? "the answer is empty" : "");
  }

  /** A question or an instruction that says nothing. */
  private static Rule emptyMessage() {
    return MessageRule.ofAll(
        RuleInfo.warning("content/empty-message", "a question or instruction is empty")
            .why("The model learns to answer what was not asked; a lost column looks like this.")
            .fix("Write what was asked; leave out a system message that says nothing.")
            .source("Azure sample scripts, 2026-08")
            .flagged(ContentRules.chat("", "It is on its way."))
            .clean(Samples.CHAT),
        message ->
            isPrompt(message.role()) && isEmpty(message)
                ? "the message of role '" + message.role().label() + "' is empty"
                : "");
  }

  /** An answer that only holds the place of one. */
  private static Rule placeholderAnswer() {
    return MessageRule.ofAnswers(
        RuleInfo.info("content/placeholder-answer", "an answer only holds the place of one")
            .why("Where nobody wrote the answer, the model learns to write the stand-in.")
            .fix("Write the answer, or remove the example, unless 'none' is a right answer.")
            .source("Seen in public files, 2026-11")
            .flagged(ContentRules.chat("Where is my parcel?", "N/A"))
            .clean(Samples.CHAT),
        message ->
            isPlaceholder(message.content()) ? "the answer is '" + message.content() + "'" : "");
  }

  /** The word "null" where no text was meant. */
  private static Rule nullText() {
    return MessageRule.ofAll(
        RuleInfo.warning("content/null-text", "a text is the word \"null\"")
            .at(Provider.AZURE, Severity.ERROR)
            .why(
                "A missing value that was turned into text: the model learns to write it. Azure is"
                    + " reported to reject it.")
            .fix("Write null without quotation marks beside tool calls; elsewhere the text itself.")
            .source("microsoft-foundry/fine-tuning, pull request 38, 2026-08")
            .flagged(
                """
              {"messages":[{"role":"user","content":"Rain?"},{"role":"assistant","content":"null","tool_calls":[{"id":"c1","type":"function","function":{"name":"rain","arguments":"{}"}}]},{"role":"tool","tool_call_id":"c1","content":"no"},{"role":"assistant","content":"No rain."}],"tools":[{"type":"function","function":{"name":"rain","parameters":{"type":"object","properties":{}}}}]}
              """)
            .clean(
                """
              {"messages":[{"role":"user","content":"Rain?"},{"role":"assistant","content":null,"tool_calls":[{"id":"c1","type":"function","function":{"name":"rain","arguments":"{}"}}]},{"role":"tool","tool_call_id":"c1","content":"no"},{"role":"assistant","content":"No rain."}],"tools":[{"type":"function","function":{"name":"rain","parameters":{"type":"object","properties":{}}}}]}
              """),
        message ->
            isNull(message.content())
                ? "the text of role '" + message.role().label() + "' is the word \"null\""
                : "");
  }

  private static boolean isPrompt(Role role) {
    return role == Role.USER || role == Role.SYSTEM || role == Role.DEVELOPER;
  }

  private static boolean isEmpty(Message message) {
    Text text = message.content();
    return !message.parts().isEmpty()
        && message.parts().stream().allMatch(Part::isText)
        && AnswerText.isBlank(text.bytes(), text.from(), text.to());
  }

  /** Of the word "null" another rule says more. */
  private static boolean isPlaceholder(Text text) {
    return AnswerText.isPlaceholder(text.bytes(), text.from(), text.to()) && !isNull(text);
  }

  private static boolean isNull(Text text) {
    return AnswerText.isNull(text.bytes(), text.from(), text.to());
  }
}
