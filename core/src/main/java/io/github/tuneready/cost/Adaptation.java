package io.github.tuneready.cost;

import java.math.BigDecimal;

/**
 * Which weights are tuned, and what that takes: floating-point operations for each parameter and
 * token, and the share of the card's peak that such runs reach.
 *
 * <p>Operations: 2 forward, 2 for the gradient of the activations, 2 for the gradient of the
 * weights, which frozen layers do without (EleutherAI, "Transformer Math 101"). Utilisation of full
 * tuning: 28 to 46 % measured on H100 (llm-foundry 8c8dd48), 20 to 45 % taken for small runs. Of
 * LoRA: 17 % follows from the 5,720 tokens a second mistral-finetune expects of a 7B model on an
 * H100; half and double of it are our range. QLoRA takes 30 to 40 % longer for dequantisation, a
 * rule of thumb.
 */
public enum Adaptation {
  /** All weights. */
  FULL("full", "6", "1", "0.20", "0.30", "0.45"),
  /** Low-rank adapters on frozen weights. */
  LORA("LoRA", "4", "1", "0.085", "0.17", "0.34"),
  /** Low-rank adapters on frozen weights of 4 bits. */
  QLORA("QLoRA", "4", "1.35", "0.085", "0.17", "0.34");

  private final String label;
  private final BigDecimal operations;
  private final BigDecimal slowdown;
  private final BigDecimal least;
  private final BigDecimal expected;
  private final BigDecimal most;

  Adaptation(
      String label,
      String operations,
      String slowdown,
      String least,
      String expected,
      String most) {
    this.label = label;
    this.operations = new BigDecimal(operations);
    this.slowdown = new BigDecimal(slowdown);
    this.least = new BigDecimal(least);
    this.expected = new BigDecimal(expected);
    this.most = new BigDecimal(most);
  }

  /** The name as printed. */
  public String label() {
    return label;
  }

  /** Operations for each parameter and token. */
  public BigDecimal operations() {
    return operations;
  }

  /** How many times longer it takes than its operations say. */
  public BigDecimal slowdown() {
    return slowdown;
  }

  /** The smallest share of the peak to reckon with, above 0. */
  public BigDecimal leastUtilisation() {
    return least;
  }

  /** The share of the peak to expect. */
  public BigDecimal expectedUtilisation() {
    return expected;
  }

  /** The largest share of the peak to reckon with, at most 1. */
  public BigDecimal mostUtilisation() {
    return most;
  }
}
