package io.github.tuneready.catalogue;

import io.github.tuneready.content.ContentKind;
import io.github.tuneready.rule.Rule;
import io.github.tuneready.rule.RuleInfo;
import java.util.List;

/**
 * Keys that open something. The flagged lines hold keys that were never valid, broken by a
 * repetition of one so that scanners of repositories pass over this file.
 */
final class SecretRules {
  private static final String FIX =
      "Revoke it now: whoever read the file has it. Then replace it with a stand-in.";
  private static final String WHY =
      "The tuned model can be made to say it, and the file spreads it.";

  private SecretRules() {}

  static List<Rule> all(Policy policy) {
    return List.of(
        ContentRule.of(
            RuleInfo.warning("secret/key", "a text holds a key or token of a service")
                .why(WHY)
                .fix(FIX)
                .source("The services' documentation of their keys, 2026-11")
                .flagged(
                    ContentRules.chat(
                        "Clone it?",
                        "Use gh«1×p_»Q7hTz2LmVx9RkBw4NsYd8FcJp3GaEu6KtWq5 as password."))
                .clean(ContentRules.chat("Clone it?", "Use your own token as password.")),
            ContentKind.SECRET_OPENAI,
            ContentKind.SECRET_ANTHROPIC,
            ContentKind.SECRET_AWS,
            ContentKind.SECRET_GOOGLE,
            ContentKind.SECRET_AZURE,
            ContentKind.SECRET_GITHUB,
            ContentKind.SECRET_GITLAB,
            ContentKind.SECRET_SLACK,
            ContentKind.SECRET_STRIPE,
            ContentKind.SECRET_HUGGING_FACE,
            ContentKind.SECRET_NPM,
            ContentKind.SECRET_PYPI,
            ContentKind.SECRET_OTHER),
        ContentRule.of(
            RuleInfo.warning("secret/web-token", "a text holds a signed web token")
                .why(WHY)
                .fix(FIX)
                .source("RFC 7519, JSON Web Token, 2015")
                .flagged(
                    ContentRules.chat(
                        "Log in?",
                        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI3NDE5MzgiLCJuYW1lIjoiQWRhIn0"
                            + ".Vq3nT8sLw2XzRk5BmYd7FcJp9GaEu4KtWh6NsQ0iUxo"))
                .clean(ContentRules.chat("Log in?", "Send your token.")),
            ContentKind.SECRET_JWT),
        ContentRule.of(
            RuleInfo.warning("secret/private-key", "a text holds a private key")
                .why(WHY)
                .fix(FIX)
                .source("RFC 7468, textual encodings of keys, 2015")
                .flagged(
                    ContentRules.chat(
                        "The key?",
                        "-----BEGIN «1×PRIVATE» KEY-----\\n"
                            + "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj"
                            + "\\n-----END PRIVATE KEY-----"))
                .clean(ContentRules.chat("The key?", "Never share a private key.")),
            ContentKind.SECRET_PRIVATE_KEY));
  }
}
