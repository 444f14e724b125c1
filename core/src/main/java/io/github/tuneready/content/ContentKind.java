package io.github.tuneready.content;

/** What a {@link ContentScanner} looks for. */
public enum ContentKind {
  /** A place a template should have filled: {@code {{name}}}, {@code {ASSET_NAME}}. */
  TEMPLATE_PLACEHOLDER(ContentFamily.TEMPLATE),
  /** A control token of some model's chat format: {@code <|im_end|>}, {@code [INST]}. */
  SPECIAL_TOKEN(ContentFamily.TEMPLATE),
  /** A tool call written as text: {@code <tool_call>} and an object. */
  TOOL_CALL_TEXT(ContentFamily.TEMPLATE),
  /** A tag that fences off a model's reasoning: {@code <think>}. */
  REASONING_TAG(ContentFamily.TEMPLATE),
  /** A backslash and an n where a line should end. */
  ESCAPED_LINE_END(ContentFamily.TEMPLATE),
  /** A backslash, u and four digits, or a backslash and a quote, for the character they escape. */
  ESCAPED_CHARACTER(ContentFamily.TEMPLATE),
  /** A tag or a character reference of HTML. */
  HTML(ContentFamily.TEMPLATE),

  /** U+0000. */
  NUL(ContentFamily.CHARACTER),
  /** A C0 control but tab, line feed, carriage return and NUL; U+007F; a C1 control but U+0085. */
  CONTROL_CHARACTER(ContentFamily.CHARACTER),
  /** U+0085, U+2028 or U+2029: ends a line in some readers only. */
  LINE_SEPARATOR(ContentFamily.CHARACTER),
  /** A carriage return. */
  CARRIAGE_RETURN(ContentFamily.CHARACTER),
  /** U+00A0 where no typography asks for it. */
  NO_BREAK_SPACE(ContentFamily.CHARACTER),
  /** An invisible character that the script around it does not need. */
  ZERO_WIDTH(ContentFamily.CHARACTER),
  /** A control of the writing direction that the text does not need. */
  BIDI_CONTROL(ContentFamily.CHARACTER),
  /** A character of the tags block outside an emoji flag: hidden text. */
  TAG_CHARACTER(ContentFamily.CHARACTER),
  /** A code point that will never be a character. */
  NONCHARACTER(ContentFamily.CHARACTER),
  /** A code point without a public meaning. */
  PRIVATE_USE(ContentFamily.CHARACTER),
  /** U+FFFD: a character was lost before. */
  REPLACEMENT_CHARACTER(ContentFamily.CHARACTER),
  /** UTF-8 that was once read as Windows-1252. */
  MOJIBAKE(ContentFamily.CHARACTER),

  /** A key of OpenAI's API. */
  SECRET_OPENAI(ContentFamily.SECRET),
  /** A key of Anthropic's API. */
  SECRET_ANTHROPIC(ContentFamily.SECRET),
  /** An access key id or a secret access key of Amazon Web Services. */
  SECRET_AWS(ContentFamily.SECRET),
  /** An API key or an OAuth client secret of Google. */
  SECRET_GOOGLE(ContentFamily.SECRET),
  /** A storage account key of Azure. */
  SECRET_AZURE(ContentFamily.SECRET),
  /** A token of GitHub. */
  SECRET_GITHUB(ContentFamily.SECRET),
  /** A token of GitLab. */
  SECRET_GITLAB(ContentFamily.SECRET),
  /** A token or an incoming webhook of Slack. */
  SECRET_SLACK(ContentFamily.SECRET),
  /** A live key of Stripe. */
  SECRET_STRIPE(ContentFamily.SECRET),
  /** A token of Hugging Face. */
  SECRET_HUGGING_FACE(ContentFamily.SECRET),
  /** A token of the npm registry. */
  SECRET_NPM(ContentFamily.SECRET),
  /** A token of the Python package index. */
  SECRET_PYPI(ContentFamily.SECRET),
  /** A key of another service whose form is known. */
  SECRET_OTHER(ContentFamily.SECRET),
  /** A signed JSON Web Token. */
  SECRET_JWT(ContentFamily.SECRET),
  /** A private key in PEM form. */
  SECRET_PRIVATE_KEY(ContentFamily.SECRET),

  /** An e-mail address. */
  EMAIL(ContentFamily.PRIVACY),
  /** A telephone number in international or North American form. */
  PHONE(ContentFamily.PRIVACY),
  /** A payment card number whose check digit holds. */
  CARD_NUMBER(ContentFamily.PRIVACY),
  /** A bank account number whose check digits hold. */
  IBAN(ContentFamily.PRIVACY);

  private final ContentFamily family;

  ContentKind(ContentFamily family) {
    this.family = family;
  }

  /** What this kind has in common with others. */
  public ContentFamily family() {
    return family;
  }
}
