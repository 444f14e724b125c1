package io.github.tuneready.example;

/**
 * Something wrong with the form of a line, found while it was read, as a compiler's parser reports
 * errors of syntax. A rule of the catalogue judges each kind.
 *
 * @param kind what is wrong
 * @param node where it stands, or {@link io.github.tuneready.json.JsonDocument#NONE} where the line
 *     is no JSON
 * @param offset where it stands, in bytes from the start of the line
 * @param detail what exactly: a clause in which text from the data is quoted
 */
public record Defect(DefectKind kind, int node, int offset, String detail) {}
