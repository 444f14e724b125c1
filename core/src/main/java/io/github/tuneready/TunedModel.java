package io.github.tuneready;

import io.github.tuneready.catalogue.Policy;
import io.github.tuneready.model.ModelName;
import io.github.tuneready.model.ModelTable;
import io.github.tuneready.token.Encoding;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * What the model to be tuned makes of text.
 *
 * @param encoding how it cuts text into tokens
 * @param encodingKnown whether the model is known to use it; if not, the newest is assumed
 * @param framesConfirmed whether the API has confirmed what is counted around each message
 * @param contextLimit the most tokens of an example that are trained on, {@link Long#MAX_VALUE} if
 *     not known
 */
record TunedModel(
    Encoding encoding, boolean encodingKnown, boolean framesConfirmed, long contextLimit) {
  /** Source: OpenAI cookbook, "How to count tokens with tiktoken", 2024-11. */
  private static final Pattern CONFIRMED =
      Pattern.compile(
          "(gpt-4|gpt-4-turbo|gpt-4o|gpt-4o-mini|gpt-3\\.5-turbo|gpt-35-turbo)(-[0-9].*)?");

  static TunedModel of(Policy policy) {
    Optional<Encoding> encoding = Encoding.forModel(policy.model());
    OptionalInt context =
        ModelTable.standard().trainingContext(policy.provider().label(), policy.model());
    return new TunedModel(
        encoding.orElseGet(Encoding::o200kBase),
        encoding.isPresent(),
        CONFIRMED.matcher(ModelName.base(policy.model())).matches(),
        context.isPresent() ? context.getAsInt() : Long.MAX_VALUE);
  }
}
