package io.github.tuneready.catalogue;

/** Lines without a fault, for the pages of rules that need nothing special. */
final class ExampleLines {
  /** A supervised example. */
  static final String CHAT =
      """
      {"messages":[{"role":"user","content":"Hi"},{"role":"assistant","content":"Hello!"}]}
      """;

  /** A supervised example that calls a tool and goes on with its answer. */
  static final String TOOL_CALL =
      """
      {"messages":[{"role":"user","content":"Rain in Oslo?"},{"role":"assistant","tool_calls":[{"id":"call_1","type":"function","function":{"name":"rain","arguments":"{\\"city\\":\\"Oslo\\"}"}}]},{"role":"tool","tool_call_id":"call_1","content":"no"},{"role":"assistant","content":"It stays dry."}],"tools":[{"type":"function","function":{"name":"rain","parameters":{"type":"object","properties":{"city":{"type":"string"}},"required":["city"]}}}]}
      """;

  /** A supervised example that calls a deprecated function. */
  static final String FUNCTION_CALL =
      """
      {"messages":[{"role":"user","content":"Rain in Oslo?"},{"role":"assistant","content":null,"function_call":{"name":"rain","arguments":"{}"}},{"role":"function","name":"rain","content":"no"},{"role":"assistant","content":"It stays dry."}],"functions":[{"name":"rain","parameters":{"type":"object","properties":{}}}]}
      """;

  private ExampleLines() {}
}
