package io.github.tuneready.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '"',
      value = {
        "Dear {{name}}, hello ! TEMPLATE_PLACEHOLDER {{name}}",
        "Dear {{ customer.first_name }}: ! TEMPLATE_PLACEHOLDER {{ customer.first_name }}",
        "How is {ASSET_NAME}? ! TEMPLATE_PLACEHOLDER {ASSET_NAME}",
        "Regards, [Your Name] ! TEMPLATE_PLACEHOLDER [Your Name]",
        "on [INSERT DATE HERE] at noon ! TEMPLATE_PLACEHOLDER [INSERT DATE HERE]",
        "<image>What is this? ! TEMPLATE_PLACEHOLDER <image>",
        "the end<|im_end|> ! SPECIAL_TOKEN <|im_end|>",
        "negative<|endoftext|> ! SPECIAL_TOKEN <|endoftext|>",
        "hi <start_of_turn>model ! SPECIAL_TOKEN <start_of_turn>",
        "a <<SYS>> b ! SPECIAL_TOKEN <<SYS>>",
        "a [/INST] b ! SPECIAL_TOKEN [/INST]",
        "The answer is four.</s> ! SPECIAL_TOKEN </s>",
        "<tool_call> {\"\"name\"\": 1} ! TOOL_CALL_TEXT <tool_call> {",
        "<think>Let me see ! REASONING_TAG <think>",
        "let me see</think>Yes ! REASONING_TAG </think>",
        "First stop.\\nThen go. ! ESCAPED_LINE_END \\n",
        "First stop.\\r\\n\\n- go ! ESCAPED_LINE_END \\r\\n\\n",
        "Smith &amp; Sons ! HTML &amp;",
        "Leeds<BR />York ! HTML <BR />"
      })
  void leftoversAreFound(String text, String find) {
    assertEquals(List.of(find), Finds.in(text));
  }

  @Test
  void startOfSequenceCountsAtTheStart() {
    assertEquals(
        List.of("SPECIAL_TOKEN <s>", "SPECIAL_TOKEN [INST]"), Finds.in("<s>[INST] Hello there"));
  }

  @Test
  void fullWidthTokensOfDeepSeekAreFound() {
    assertEquals(
        List.of("SPECIAL_TOKEN <\uFF5Cend\u2581of\u2581sentence\uFF5C>"),
        Finds.in("Yes.<\uFF5Cend\u2581of\u2581sentence\uFF5C>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Use `{{name}}` in the template.",
        "```yaml\nname: {{ name }}\nother: {ASSET_NAME}\n```\nThat is all.",
        "if: ${{ github.ref }}",
        "<div style={{color}}>",
        "echo ${HOME} and ${PATH}",
        "\\text{ABCDE} and x^{MAX} and a_{MIN}",
        "if $\\left| {{z_1}} \\right| < 1$",
        "GET /users/{USER_ID}/posts",
        "the set {A} and {AB}",
        "f-strings like {name} are code",
        "[your name](https://example.org)",
        "[Your Name][1] and [your name]: x",
        "struck <s>out</s> here",
        "<image>\n  <url>https://a.example/x.png</url>\n</image>",
        "a <| b |> c and x <| y",
        "array[0] and [INSTALL] and [link](x)",
        "<tool_call> tags hold calls",
        "thinking about <thinkers>",
        "the gradient \\nabla and C:\\new and \\nu = 1",
        "print(\"a\\n\") ends the line",
        "{\"text\": \"one\\nTwo\"}",
        "Write `\\n` or `<br>` or `&amp;`.",
        "One\\nTwo\nand a true line end",
        "R&D, A & B, x<y, <b>bold</b>"
      })
  void innocentTextIsClean(String text) {
    assertEquals(List.of(), Finds.in(text));
  }

  @Test
  void codeEndsWithItsFence() {
    assertEquals(
        List.of("TEMPLATE_PLACEHOLDER {{b}}"), Finds.in("```\n{{a}}\n```\nDear {{b}}, `{{c}}`"));
  }
}
