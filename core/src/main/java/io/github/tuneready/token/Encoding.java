package io.github.tuneready.token;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.EncodingType;

/** How text is cut into tokens. */
public final class Encoding {
  private static final com.knuddels.jtokkit.api.EncodingRegistry REGISTRY =
      Encodings.newLazyEncodingRegistry();
  private final EncodingType type;

  private Encoding(EncodingType type) {
    this.type = type;
  }

  public static Encoding o200kBase() {
    return new Encoding(EncodingType.O200K_BASE);
  }

  public static Encoding cl100kBase() {
    return new Encoding(EncodingType.CL100K_BASE);
  }

  public String name() {
    return type.getName();
  }

  public TokenCounter newCounter() {
    return new TokenCounter(REGISTRY.getEncoding(type));
  }
}
