package io.github.tuneready;

import io.github.tuneready.catalogue.Policy;
import io.github.tuneready.model.ModelTable;
import io.github.tuneready.token.Encoding;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the model to be tuned makes of text.
 *
 * @param encoding how it cuts text into tokens
 * @param encodingKnown whether the model is known to use it; if not, the newest is assumed
 * @param contextLimit the most tokens of an example that are trained on, {@link Long#MAX_VALUE} if
 *     not known
 */
record TunedModel(Encoding encoding, boolean encodingKnown, long contextLimit) {
  static TunedModel of(Policy policy) {
    Optional<Encoding> encoding = Encoding.forModel(policy.model());
    OptionalInt context =
        ModelTable.standard().trainingContext(policy.provider().label(), policy.model());
    return new TunedModel(
        encoding.orElseGet(Encoding::o200kBase),
        encoding.isPresent(),
        context.isPresent() ? context.getAsInt() : Long.MAX_VALUE);
  }
}
