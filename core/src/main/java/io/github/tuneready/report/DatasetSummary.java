package io.github.tuneready.report;

import io.github.tuneready.example.Format;
import io.github.tuneready.example.Role;
import java.util.List;
import java.util.Map;

/**
 * What there is. Counts are of the training split.
 *
 * @param format the format that most lines have
 * @param files all files, in the order of reading
 * @param examples lines that are not blank
 * @param validExamples examples in which no rule calls anything an error
 * @param effectiveExamples valid examples, equal ones counted once
 * @param messages messages by role
 * @param turns examples by how many messages of the user they have, ascending; those without any
 *     are left out
 */
public record DatasetSummary(
    Format format,
    List<FileSummary> files,
    long examples,
    long validExamples,
    long effectiveExamples,
    Map<Role, Long> messages,
    Map<Long, Long> turns) {}
