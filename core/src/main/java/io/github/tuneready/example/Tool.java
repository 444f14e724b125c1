package io.github.tuneready.example;

import io.github.tuneready.json.Text;

/**
 * The definition of a tool the model may call.
 *
 * @param node where the function's definition stands
 * @param name its name; empty if missing
 * @param description what it is for; empty if missing
 * @param parameters where its JSON Schema stands, or {@link
 *     io.github.tuneready.json.JsonDocument#NONE}
 * @param strict whether calls must follow the schema to the letter
 * @param deprecated whether it was declared in {@code functions}
 */
public record Tool(
    int node, Text name, Text description, int parameters, boolean strict, boolean deprecated) {}
