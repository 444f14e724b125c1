package io.github.tuneready.report;

import io.github.tuneready.rule.Goal;
import io.github.tuneready.rule.Provider;
import io.github.tuneready.rule.Severity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the check was asked for.
 *
 * @param model the model to be tuned
 * @param provider who will run the job
 * @param goal what tuning is for, or null
 * @param asOf the day by which the providers' dates are judged
 * @param failOn the severity from which on the data is not ready; OFF for never
 */
public record Settings(
    String model, Provider provider, @Nullable Goal goal, LocalDate asOf, Severity failOn) {}
