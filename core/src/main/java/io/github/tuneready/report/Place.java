package io.github.tuneready.report;

import io.github.tuneready.rule.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * Where something was found.
 *
 * @param file the file's name as the user wrote it, or null where it is about the whole dataset
 * @param line the line, from 1, or 0
 * @param byteOffset the byte in the file (uncompressed), from 0, or -1
 * @param column the character in the line, from 1, or 0
 * @param pointer the value in the line as an RFC 6901 pointer, or null
 * @param message what is wrong here
 * @param excerpt the text around it, or null
 */
public record Place(
    @Nullable String file,
    long line,
    long byteOffset,
    int column,
    @Nullable String pointer,
    String message,
    @Nullable Excerpt excerpt) {}
