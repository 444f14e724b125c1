package io.github.tuneready.example;

import io.github.tuneready.json.Text;

/**
 * A call of a tool by the assistant, or the deprecated {@code function_call}.
 *
 * @param node where the call stands
 * @param id the call's id; empty if missing or a function call
 * @param name the function's name; empty if missing
 * @param nameNode where the name stands, else the call
 * @param arguments the arguments as written: a string of JSON; empty if missing
 * @param argumentsNode where the arguments stand, else the call
 * @param deprecated whether this is a {@code function_call}
 */
public record ToolCall(
    int node,
    Text id,
    Text name,
    int nameNode,
    Text arguments,
    int argumentsNode,
    boolean deprecated) {}
