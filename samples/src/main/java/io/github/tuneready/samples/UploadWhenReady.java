package io.github.tuneready.samples;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.core.MultipartField;
import com.openai.models.files.FileCreateParams;
import com.openai.models.files.FileObject;
import com.openai.models.files.FilePurpose;
import com.openai.models.finetuning.jobs.FineTuningJob;
import com.openai.models.finetuning.jobs.JobCreateParams;
import io.github.tuneready.Validator;
import io.github.tuneready.catalogue.Policy;
import io.github.tuneready.report.NotReadyException;
import io.github.tuneready.report.ReadyDataset;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Uploads a training file and starts a job, but only with the bytes that were found ready. */
public final class UploadWhenReady {
  private UploadWhenReady() {}

  /** Uploads the file named first; address and key of the service come from the environment. */
  public static void main(String[] args) throws IOException {
    OpenAIClient client = OpenAIOkHttpClient.fromEnv();
    try {
      System.out.println(start(client, Path.of(args[0]), "gpt-4.1-mini"));
    } finally {
      client.close();
    }
  }

  /**
   * Checks, uploads and starts.
   *
   * @return the id of the job
   * @throws NotReadyException before anything is sent, if the file is not ready
   */
  static String start(OpenAIClient client, Path train, String model) throws IOException {
    ReadyDataset ready = new Validator(Policy.forModel(model)).validate(train).requireReady();
    try (InputStream bytes = ready.openVerified()) {
      FileObject file = client.files().create(upload(train, bytes));
      FineTuningJob job =
          client
              .fineTuning()
              .jobs()
              .create(JobCreateParams.builder().model(model).trainingFile(file.id()).build());
      return job.id();
    }
  }

  private static FileCreateParams upload(Path train, InputStream bytes) {
    return FileCreateParams.builder()
        .purpose(FilePurpose.FINE_TUNE)
        .file(
            MultipartField.<InputStream>builder()
                .value(bytes)
                .filename(String.valueOf(train.getFileName()))
                .build())
        .build();
  }
}
