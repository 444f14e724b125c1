package io.github.tuneready.cli;

import io.github.tuneready.catalogue.Policy;
import io.github.tuneready.example.Format;
import io.github.tuneready.rule.Provider;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is to be tuned, by whom, and from lines of which format. */
final class ModelOptions {
  @Option(
      names = {"-m", "--model"},
      paramLabel = "NAME",
      order = 20,
      description = "Model to be tuned: encoding, context, price. Default: gpt-4.1-mini.")
  @Nullable String model;

  @Option(
      names = "--provider",
      paramLabel = "NAME",
      order = 21,
      description =
          "Who runs the job: openai, azure, together, fireworks, mistral, bedrock, generic."
              + " Default: openai.")
  @Nullable String provider;

  @Option(
      names = "--method",
      paramLabel = "NAME",
      order = 22,
      description =
          "supervised, dpo, reinforcement or completion. Default: recognised from the file.")
  @Nullable String method;

  @Option(
      names = "--max-line-bytes",
      paramLabel = "N",
      order = 62,
      description = "Bytes kept of one line; a longer line is reported. Default: 67108864.")
  @Nullable String maxLineBytes;

  @Option(names = "--chunk-bytes", paramLabel = "N", hidden = true)
  @Nullable String chunkBytes;

  private static final long MOST_LINE_BYTES = 1L << 30;
  private static final long MOST_CHUNK_BYTES = 1L << 40;

  Policy apply(Policy standard, Values values) {
    Policy policy = standard;
    if (model != null) {
      if (model.isBlank()) {
        throw values.wrong("--model", model, "is no name");
      }
      policy = policy.withModel(model);
    }
    if (provider != null) {
      policy = policy.withProvider(values.oneOf("--provider", provider, providers()));
    }
    if (method != null) {
      policy = policy.withMethod(values.oneOf("--method", method, methods()));
    }
    if (maxLineBytes != null) {
      long bytes = values.number("--max-line-bytes", maxLineBytes, 1, MOST_LINE_BYTES);
      policy = policy.withMaxLineBytes((int) bytes);
    }
    if (chunkBytes != null) {
      long bytes = values.number("--chunk-bytes", chunkBytes, 1, MOST_CHUNK_BYTES);
      policy = policy.withChunkBytes(bytes);
    }
    return policy;
  }

  static Map<String, Provider> providers() {
    Map<String, Provider> providers = new LinkedHashMap<>();
    for (Provider provider : Provider.values()) {
      providers.put(provider.label(), provider);
    }
    return providers;
  }

  static Map<String, Format> methods() {
    Map<String, Format> methods = new LinkedHashMap<>();
    for (Format format : Format.values()) {
      if (format != Format.UNKNOWN) {
        methods.put(format.method(), format);
      }
    }
    return methods;
  }
}
