package io.github.tuneready.example;

import io.github.tuneready.json.Text;
import org.jspecify.annotations.Nullable;

/**
 * An image of a user message, named by URL and never opened.
 *
 * @param node where its URL stands
 * @param url an http(s) or data URL as written; empty if missing
 * @param detail {@code auto}, {@code low} or {@code high}; null if not given
 */
public record Image(int node, Text url, @Nullable Text detail) {}
