package io.github.tuneready.catalogue;

import io.github.tuneready.example.DefectKind;
import io.github.tuneready.rule.Provider;
import io.github.tuneready.rule.Rule;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.rule.Severity;
import java.util.ArrayList;
import java.util.List;

/** What can be wrong with preference pairs. */
final class PreferenceRules {
  static final String GUIDE = "OpenAI direct preference optimization guide, 2026-06";

  private PreferenceRules() {}

  static List<Rule> all(Policy policy) {
    List<Rule> rules = new ArrayList<>();
    rules.addAll(keys());
    rules.addAll(outputs());
    rules.add(new EqualOutputs());
    rules.add(new InputEndsWithoutQuestion());
    rules.add(new EarlierAnswers());
    rules.add(new ImagesInPair());
    rules.add(new LongerPreferred());
    rules.add(new OppositePreference());
    rules.add(new FewPairs());
    return rules;
  }

  private static List<Rule> keys() {
    return List.of(
        defect(
            DefectKind.INPUT_MISSING,
            RuleInfo.error("preference/input-missing", "a pair has no object 'input'")
                .why("The platform rejects the file: \"Example 1 is missing key 'input'\".")
                .fix("Put the conversation under 'input': {\"messages\":[…]}.")
                .flagged(
                    """
                    {"preferred_output":[{"role":"assistant","content":"Yes."}],"non_preferred_output":[{"role":"assistant","content":"No."}]}
                    """)),
        defect(
            DefectKind.OUTPUT_MISSING,
            RuleInfo.error("preference/output-missing", "a pair lacks one of its two answers")
                .why("Without both answers there is nothing to prefer; the file is rejected.")
                .fix("Write both 'preferred_output' and 'non_preferred_output'.")
                .flagged(
                    """
                    {"input":{"messages":[{"role":"user","content":"Hi"}]},"preferred_output":[{"role":"assistant","content":"Hello!"}]}
                    """)),
        defect(
            DefectKind.OUTPUT_MISNAMED,
            RuleInfo.error("preference/output-misnamed", "an answer is called a completion")
                .why("An old specification said '…_completion'; every platform reads '…_output'.")
                .fix("Rename the keys to 'preferred_output' and 'non_preferred_output'.")
                .flagged(
                    """
                    {"input":{"messages":[{"role":"user","content":"Hi"}]},"preferred_completion":[{"role":"assistant","content":"Hello!"}],"non_preferred_completion":[{"role":"assistant","content":"What?"}]}
                    """)));
  }

  private static List<Rule> outputs() {
    return List.of(
        defect(
            DefectKind.OUTPUT_NOT_ARRAY,
            RuleInfo.error("preference/output-not-array", "an answer is not an array of messages")
                .why("The platform rejects the line.")
                .fix("Write [{\"role\":\"assistant\",\"content\":\"…\"}] instead of a string.")
                .flagged(
                    """
                    {"input":{"messages":[{"role":"user","content":"Hi"}]},"preferred_output":"Hello!","non_preferred_output":"What?"}
                    """)),
        defect(
            DefectKind.OUTPUT_EMPTY,
            RuleInfo.error("preference/no-output", "an answer is an empty array")
                .why("Without both answers there is nothing to prefer; the line is rejected.")
                .fix("Write the answer, or remove the pair.")
                .flagged(
                    """
                    {"input":{"messages":[{"role":"user","content":"Hi"}]},"preferred_output":[{"role":"assistant","content":"Hello!"}],"non_preferred_output":[]}
                    """)),
        defect(
            DefectKind.OUTPUT_SEVERAL,
            RuleInfo.error("preference/several-messages", "an answer has more than one message")
                .at(Provider.AZURE, Severity.OFF)
                .why("One message is compared with one; the line is rejected.")
                .fix("Keep one message, or move what comes before it to the input.")
                .flagged(
                    """
                    {"input":{"messages":[{"role":"user","content":"Hi"}]},"preferred_output":[{"role":"assistant","content":"Hello!"},{"role":"assistant","content":"How are you?"}],"non_preferred_output":[{"role":"assistant","content":"What?"}]}
                    """)),
        defect(
            DefectKind.OUTPUT_ROLE,
            RuleInfo.error("preference/output-role", "an answer is not the assistant's")
                .why("The model learns to write as the assistant; the line is rejected.")
                .fix("Give the answer the role 'assistant'.")
                .flagged(
                    """
                    {"input":{"messages":[{"role":"user","content":"Hi"}]},"preferred_output":[{"role":"user","content":"Hello!"}],"non_preferred_output":[{"role":"assistant","content":"What?"}]}
                    """)),
        defect(
            DefectKind.OUTPUT_TOOL,
            RuleInfo.error("preference/tool-in-output", "an answer holds a tool's message")
                .at(Provider.AZURE, Severity.OFF)
                .why("An answer is one message of the assistant's; the line is rejected.")
                .fix("Move call and result to the input and keep what is said after them.")
                .flagged(
                    """
                    {"input":{"messages":[{"role":"user","content":"Rain?"}]},"preferred_output":[{"role":"assistant","content":null,"tool_calls":[{"id":"call_1","type":"function","function":{"name":"rain","arguments":"{}"}}]},{"role":"tool","tool_call_id":"call_1","content":"none"},{"role":"assistant","content":"It stays dry."}],"non_preferred_output":[{"role":"assistant","content":"What?"}]}
                    """)));
  }

  private static Rule defect(DefectKind kind, RuleInfo info) {
    return new DefectRule(kind, info.source(GUIDE).clean(Samples.PAIR));
  }
}
