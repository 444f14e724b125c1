package io.github.tuneready.report;

import io.github.tuneready.example.Split;
import org.jspecify.annotations.Nullable;

/**
 * One file.
 *
 * @param path its name as the user wrote it
 * @param split what it is for
 * @param bytes its size, uncompressed
 * @param lines its lines, blank ones among them
 * @param examples its lines that are not blank
 * @param invalidLines its lines in which a rule calls something an error
 * @param sha256 the SHA-256 of its bytes in hexadecimal digits; null for standard input and
 *     archives, and where it could not be read to its end unchanged
 */
public record FileSummary(
    String path,
    Split split,
    long bytes,
    long lines,
    long examples,
    long invalidLines,
    @Nullable String sha256) {}
