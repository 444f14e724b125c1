package io.github.tuneready.catalogue;

import io.github.tuneready.content.ContentKind;
import io.github.tuneready.rule.Rule;
import io.github.tuneready.rule.RuleInfo;
import java.util.List;

/** Data about persons, told by its form. Names are not looked for. */
final class PrivacyRules {
  private static final String WHY =
      "The tuned model can be made to say it; the law may forbid to train on it.";
  private static final String FIX = "Replace it with a made-up value of the same form.";

  private PrivacyRules() {}

  static List<Rule> all(Policy policy) {
    return List.of(
        rule(
            RuleInfo.info("privacy/email", "a text holds an e-mail address")
                .source("RFC 5322, 2008; reserved domains (RFC 2606, 1999) are left out")
                .flagged(ContentRules.chat("Whom to ask?", "Write to ada.byron@analytical.org."))
                .clean(ContentRules.chat("Whom to ask?", "Write to ada@example.com.")),
            ContentKind.EMAIL),
        rule(
            RuleInfo.info("privacy/phone", "a text holds a telephone number")
                .source("ITU-T E.164, 2010; numbers kept for fiction are left out")
                .flagged(ContentRules.chat("Whom to call?", "Call +49 30 90182 4471."))
                .clean(ContentRules.chat("Whom to call?", "Call (212) 555-0123.")),
            ContentKind.PHONE),
        rule(
            RuleInfo.warning("privacy/card-number", "a text holds a payment card number")
                .source("ISO/IEC 7812-1:2017, check digit; published test cards are left out")
                .flagged(ContentRules.chat("Which card?", "Charge 4539 5787 6362 1486."))
                .clean(ContentRules.chat("Which card?", "Charge 4539 5787 6362 1487.")),
            ContentKind.CARD_NUMBER),
        rule(
            RuleInfo.warning("privacy/bank-account", "a text holds a bank account number")
                .source("ISO 13616-1:2020, check digits")
                .flagged(ContentRules.chat("Which account?", "Pay to DE75 5121 0800 1245 1261 99."))
                .clean(ContentRules.chat("Which account?", "Pay to the account on the bill.")),
            ContentKind.IBAN));
  }

  private static Rule rule(RuleInfo info, ContentKind kind) {
    return ContentRule.of(info.why(WHY).fix(FIX), kind);
  }
}
