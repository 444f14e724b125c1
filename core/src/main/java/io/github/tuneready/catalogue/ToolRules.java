package io.github.tuneready.catalogue;

import io.github.tuneready.example.DefectKind;
import io.github.tuneready.rule.Provider;
import io.github.tuneready.rule.Rule;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.rule.Severity;
import java.util.ArrayList;
import java.util.List;

/** What can be wrong with tools, with the calls of them and with their answers. */
final class ToolRules {
  /** Where the form of tools and calls is set down. */
  private static final String SPECIFICATION =
      "OpenAI API specification, FineTuneChatRequestInput, 2025-05";

  private ToolRules() {}

  static List<Rule> all(Policy policy) {
    List<Rule> rules = new ArrayList<>();
    rules.addAll(definitions());
    rules.addAll(calls());
    rules.addAll(answers());
    rules.add(new ToolsNotTaken());
    rules.add(new UnmatchedCallId());
    rules.add(new CallIdLength());
    rules.add(new DuplicateCallId());
    rules.add(new UnansweredCall());
    rules.add(new ArgumentsNotObject());
    rules.add(new ArgumentsAgainstSchema());
    rules.add(new UndeclaredFunction());
    rules.add(new DefinitionsDiffer());
    rules.add(new StrictNotClosed());
    rules.add(new ToolsAndFunctions());
    rules.add(new BothCallForms());
    rules.add(new ParallelWithoutTools());
    rules.add(new NoDefinitions());
    rules.add(new DeprecatedFunctions());
    return List.copyOf(rules);
  }

  private static List<Rule> definitions() {
    return List.of(
        new DefectRule(
            DefectKind.TOOLS_SHAPE,
            RuleInfo.error("tools/tools-shape", "'tools' is not an array of functions")
                .why("The platform rejects the file.")
                .fix(
                    "Write each tool as {\"type\": \"function\", \"function\": {\"name\": …,"
                        + " \"parameters\": …}}.")
                .source(SPECIFICATION)
                .flagged(
                    """
                    {"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello!"}],"tools":[{"name":"rain","parameters":{"type":"object","properties":{}}}]}
                    """)
                .clean(ExampleLines.TOOL_CALL)),
        new DefectRule(
            DefectKind.FUNCTIONS_SHAPE,
            RuleInfo.error("tools/functions-shape", "'functions' is not an array of functions")
                .why("The platform rejects the file.")
                .fix("Write an array of 1 to 128 functions, or better 'tools'.")
                .source(SPECIFICATION)
                .flagged(
                    """
                    {"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello!"}],"functions":{"name":"rain"}}
                    """)
                .clean(ExampleLines.FUNCTION_CALL)),
        new DefectRule(
            DefectKind.FUNCTIONS_EMPTY,
            RuleInfo.warning("tools/no-functions", "'tools' or 'functions' is empty")
                .why("At least one is asked for, though Azure's documentation prints it empty.")
                .fix("Leave the key out.")
                .source(
                    SPECIFICATION
                        + ": minItems 1; Azure documentation, fine-tuning-functions, read 2026-11")
                .flagged(
                    """
                    {"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello!"}],"functions":[]}
                    """)
                .clean(ExampleLines.FUNCTION_CALL)),
        new DefectRule(
            DefectKind.TOOL_NAME,
            RuleInfo.error("tools/function-name", "a function's name is not an identifier")
                .why("The platform rejects the file.")
                .fix("Use 1 to 64 of the characters a-z, A-Z, 0-9, _ and -.")
                .source(SPECIFICATION)
                .flagged(
                    """
                    {"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello!"}],"tools":[{"type":"function","function":{"name":"weather.rain"}}]}
                    """)
                .clean(ExampleLines.TOOL_CALL)),
        new DefectRule(
            DefectKind.PARALLEL_TOOL_CALLS_TYPE,
            RuleInfo.error("tools/parallel-type", "'parallel_tool_calls' is not true or false")
                .why("The platform rejects the file.")
                .fix("Write true or false, or leave the key out.")
                .source(SPECIFICATION)
                .flagged(
                    """
                    {"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello!"}],"parallel_tool_calls":"no"}
                    """)
                .clean(ExampleLines.TOOL_CALL)));
  }

  private static List<Rule> calls() {
    return List.of(
        new DefectRule(
            DefectKind.TOOL_CALLS_SHAPE,
            RuleInfo.error("tools/calls-shape", "'tool_calls' is not a filled array")
                .why("The platform rejects the file.")
                .fix("Write an array of calls; leave the key out where nothing is called.")
                .source(SPECIFICATION)
                .flagged(
                    """
                    {"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello!","tool_calls":[]}]}
                    """)
                .clean(ExampleLines.TOOL_CALL)),
        new DefectRule(
            DefectKind.TOOL_CALL_SHAPE,
            RuleInfo.error("tools/call-shape", "a tool call lacks what it needs")
                .why("The platform rejects the file.")
                .fix(
                    "Write {\"id\": …, \"type\": \"function\", \"function\": {\"name\": …,"
                        + " \"arguments\": …}}.")
                .source(SPECIFICATION)
                .flagged(
                    """
                    {"messages":[{"role":"user","content":"Rain?"},{"role":"assistant","tool_calls":[{"name":"rain","arguments":"{}"}]}]}
                    """)
                .clean(ExampleLines.TOOL_CALL)),
        new DefectRule(
            DefectKind.FUNCTION_CALL_SHAPE,
            RuleInfo.error("tools/function-call-shape", "a 'function_call' lacks what it needs")
                .why("The platform rejects the file.")
                .fix("Write {\"name\": …, \"arguments\": \"{…}\"}, or better 'tool_calls'.")
                .source(SPECIFICATION)
                .flagged(
                    """
                    {"messages":[{"role":"user","content":"Rain?"},{"role":"assistant","function_call":"rain"}]}
                    """)
                .clean(ExampleLines.FUNCTION_CALL)),
        new DefectRule(
            DefectKind.ARGUMENTS_NOT_STRING,
            RuleInfo.error("tools/arguments-not-string", "a call's 'arguments' are not a string")
                .why(
                    "The API gives and takes arguments as JSON text; the platform rejects"
                        + " the file.")
                .fix("Write them as text: json.dumps(arguments).")
                .source(SPECIFICATION)
                .flagged(
                    """
                    {"messages":[{"role":"user","content":"Rain?"},{"role":"assistant","tool_calls":[{"id":"call_1","type":"function","function":{"name":"rain","arguments":{"city":"Oslo"}}}]}]}
                    """)
                .clean(ExampleLines.TOOL_CALL)));
  }

  private static List<Rule> answers() {
    return List.of(
        new DefectRule(
            DefectKind.TOOL_CALL_ID_MISSING,
            RuleInfo.error("tools/call-id-missing", "a tool's message names no call")
                .why("The platform cannot tell which call is answered and rejects the file.")
                .fix("Write 'tool_call_id' with the id of the call.")
                .source(SPECIFICATION)
                .flagged(
                    """
                    {"messages":[{"role":"user","content":"Rain?"},{"role":"assistant","tool_calls":[{"id":"call_1","type":"function","function":{"name":"rain","arguments":"{}"}}]},{"role":"tool","content":"no"},{"role":"assistant","content":"No."}]}
                    """)
                .clean(ExampleLines.TOOL_CALL)),
        new DefectRule(
            DefectKind.TOOL_CONTENT_ARRAY,
            RuleInfo.error("tools/content-array", "a tool's message has its content as an array")
                .at(Provider.GENERIC, Severity.WARNING)
                .why("The specification allows it; the server has rejected it.")
                .fix("Write the content as one string.")
                .source(
                    "OpenAI server message \"Input should be a valid string\","
                        + " community.openai.com/t/965584, 2024-10")
                .flagged(
                    """
                    {"messages":[{"role":"user","content":"Rain?"},{"role":"assistant","tool_calls":[{"id":"call_1","type":"function","function":{"name":"rain","arguments":"{}"}}]},{"role":"tool","tool_call_id":"call_1","content":[{"type":"text","text":"no"}]},{"role":"assistant","content":"No."}]}
                    """)
                .clean(ExampleLines.TOOL_CALL)),
        new DefectRule(
            DefectKind.FUNCTION_NAME_MISSING,
            RuleInfo.error("tools/function-name-missing", "a function's message names no function")
                .why("The platform cannot tell which function answers and rejects the file.")
                .fix("Write 'name' with the function's name, or better use 'tools'.")
                .source(SPECIFICATION)
                .flagged(
                    """
                    {"messages":[{"role":"user","content":"Rain?"},{"role":"assistant","function_call":{"name":"rain","arguments":"{}"}},{"role":"function","content":"no"},{"role":"assistant","content":"No."}]}
                    """)
                .clean(ExampleLines.FUNCTION_CALL)));
  }
}
