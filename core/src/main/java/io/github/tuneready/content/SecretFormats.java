package io.github.tuneready.content;

import static io.github.tuneready.content.Alphabet.BASE32;
import static io.github.tuneready.content.Alphabet.BASE64_URL;
import static io.github.tuneready.content.Alphabet.BASE64_URL_AND_DOT;
import static io.github.tuneready.content.Alphabet.BASE64_URL_AND_SLASH;
import static io.github.tuneready.content.Alphabet.HEX;
import static io.github.tuneready.content.Alphabet.LETTERS;
import static io.github.tuneready.content.Alphabet.LETTERS_AND_DIGITS;

import java.util.List;

/**
 * The forms of keys that can be told by their own text.
 *
 * <p>Sources: github.blog changelog of 2021-03-31 (GitHub's prefixes, up to 255 characters);
 * docs.gitlab.com "Token overview"; api.slack.com "Token types"; docs.aws.amazon.com "IAM
 * identifiers" (AKIA, ASIA); docs.npmjs.com; docs.stripe.com "API keys". Lengths and alphabets
 * where a vendor states none are those of the public rule set of gitleaks 8, all read 2026-11. Keys
 * for test environments ({@code sk_test_}) are left out: they open nothing.
 */
final class SecretFormats {
  private SecretFormats() {}

  static final List<SecretFormat> ALL =
      List.of(
          new SecretFormat(ContentKind.SECRET_ANTHROPIC, "sk-", "ant-api03-", 80, 120, BASE64_URL),
          new SecretFormat(
              ContentKind.SECRET_ANTHROPIC, "sk-", "ant-admin01-", 80, 120, BASE64_URL),
          new SecretFormat(ContentKind.SECRET_ANTHROPIC, "sk-", "ant-oat01-", 80, 120, BASE64_URL),
          new SecretFormat(ContentKind.SECRET_OTHER, "sk-", "or-v1-", 64, 64, HEX), // OpenRouter
          new SecretFormat(ContentKind.SECRET_OPENAI, "sk-", "proj-", 40, 200, BASE64_URL),
          new SecretFormat(ContentKind.SECRET_OPENAI, "sk-", "svcacct-", 40, 200, BASE64_URL),
          new SecretFormat(ContentKind.SECRET_OPENAI, "sk-", "admin-", 40, 200, BASE64_URL),
          // 48 characters at OpenAI; others that speak its protocol issue 32 or more.
          new SecretFormat(ContentKind.SECRET_OPENAI, "sk-", "", 32, 64, LETTERS_AND_DIGITS),
          new SecretFormat(ContentKind.SECRET_AWS, "A", "KIA", 16, 16, BASE32),
          new SecretFormat(ContentKind.SECRET_AWS, "A", "SIA", 16, 16, BASE32),
          new SecretFormat(ContentKind.SECRET_GOOGLE, "A", "Iza", 35, 35, BASE64_URL),
          new SecretFormat(ContentKind.SECRET_GOOGLE, "GOCSPX-", "", 28, 28, BASE64_URL),
          new SecretFormat(ContentKind.SECRET_GITHUB, "ghp_", "", 36, 251, LETTERS_AND_DIGITS),
          new SecretFormat(ContentKind.SECRET_GITHUB, "gho_", "", 36, 251, LETTERS_AND_DIGITS),
          new SecretFormat(ContentKind.SECRET_GITHUB, "ghu_", "", 36, 251, LETTERS_AND_DIGITS),
          new SecretFormat(ContentKind.SECRET_GITHUB, "ghs_", "", 36, 251, LETTERS_AND_DIGITS),
          new SecretFormat(ContentKind.SECRET_GITHUB, "ghr_", "", 36, 251, LETTERS_AND_DIGITS),
          new SecretFormat(ContentKind.SECRET_GITHUB, "github_", "pat_", 82, 244, BASE64_URL),
          new SecretFormat(ContentKind.SECRET_GITLAB, "glpat-", "", 20, 320, BASE64_URL_AND_DOT),
          new SecretFormat(ContentKind.SECRET_GITLAB, "gldt-", "", 20, 64, BASE64_URL),
          new SecretFormat(ContentKind.SECRET_GITLAB, "glrt-", "", 20, 320, BASE64_URL_AND_DOT),
          new SecretFormat(ContentKind.SECRET_GITLAB, "glptt-", "", 40, 40, HEX),
          new SecretFormat(ContentKind.SECRET_SLACK, "xoxb-", "", 36, 100, BASE64_URL),
          new SecretFormat(ContentKind.SECRET_SLACK, "xoxp-", "", 36, 100, BASE64_URL),
          new SecretFormat(ContentKind.SECRET_SLACK, "xoxa-", "", 36, 100, BASE64_URL),
          new SecretFormat(ContentKind.SECRET_SLACK, "xoxr-", "", 36, 100, BASE64_URL),
          new SecretFormat(ContentKind.SECRET_SLACK, "xoxs-", "", 36, 100, BASE64_URL),
          new SecretFormat(ContentKind.SECRET_SLACK, "xoxe-", "", 36, 200, BASE64_URL),
          new SecretFormat(ContentKind.SECRET_SLACK, "xapp-", "", 40, 200, BASE64_URL),
          new SecretFormat(
              ContentKind.SECRET_SLACK,
              "hooks.slack.com/",
              "services/",
              43,
              56,
              BASE64_URL_AND_SLASH),
          new SecretFormat(ContentKind.SECRET_STRIPE, "sk_", "live_", 24, 247, LETTERS_AND_DIGITS),
          new SecretFormat(ContentKind.SECRET_STRIPE, "rk_", "live_", 24, 247, LETTERS_AND_DIGITS),
          new SecretFormat(ContentKind.SECRET_HUGGING_FACE, "hf_", "", 34, 40, LETTERS),
          new SecretFormat(ContentKind.SECRET_HUGGING_FACE, "api_", "org_", 34, 34, LETTERS),
          new SecretFormat(ContentKind.SECRET_NPM, "npm_", "", 36, 36, LETTERS_AND_DIGITS),
          new SecretFormat(
              ContentKind.SECRET_PYPI, "pypi-", "AgEIcHlwaS5vcmc", 50, 1000, BASE64_URL),
          new SecretFormat(ContentKind.SECRET_OTHER, "SG", ".", 66, 66, BASE64_URL_AND_DOT),
          new SecretFormat(ContentKind.SECRET_OTHER, "gsk_", "", 52, 52, LETTERS_AND_DIGITS),
          new SecretFormat(ContentKind.SECRET_OTHER, "xai-", "", 80, 80, LETTERS_AND_DIGITS),
          new SecretFormat(ContentKind.SECRET_OTHER, "pplx-", "", 48, 48, LETTERS_AND_DIGITS),
          new SecretFormat(ContentKind.SECRET_OTHER, "r8_", "", 37, 37, LETTERS_AND_DIGITS),
          new SecretFormat(ContentKind.SECRET_OTHER, "dop_", "v1_", 64, 64, HEX),
          new SecretFormat(ContentKind.SECRET_OTHER, "doo_", "v1_", 64, 64, HEX),
          new SecretFormat(ContentKind.SECRET_OTHER, "shpat_", "", 32, 32, HEX),
          new SecretFormat(ContentKind.SECRET_OTHER, "shpss_", "", 32, 32, HEX),
          new SecretFormat(ContentKind.SECRET_OTHER, "rubygems_", "", 48, 48, HEX),
          new SecretFormat(ContentKind.SECRET_OTHER, "lin_", "api_", 40, 40, LETTERS_AND_DIGITS));
}
