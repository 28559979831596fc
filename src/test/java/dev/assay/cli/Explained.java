package dev.assay.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/**
 * What {@code assay explain -} said of a text.
 *
 * @param out standard output
 * @param err standard error
 * @param exit the exit code
 */
record Explained(String out, String err, int exit) {
  private static final Engine ENGINE = Engine.ofPipeline();

  static Explained of(String text, boolean terminal, int width, String... options) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter errors = new StringWriter();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintWriter(errors, true),
            terminal,
            false,
            terminal,
            width);
    String[] arguments = new String[options.length + 2];
    arguments[0] = "explain";
    arguments[1] = "-";
    System.arraycopy(options, 0, arguments, 2, options.length);
    int exit = new Cli(streams, () -> ENGINE).run(arguments);
    return new Explained(out.toString(StandardCharsets.UTF_8), errors.toString(), exit);
  }

  /** The explanation for reading, its notes in one line each. */
  static String text(String text) {
    return of(text, false, 2000).out();
  }

  /** The sentence that holds the words. */
  static JsonNode sentence(String text, String words) throws IOException {
    return in(sentences(text), words);
  }

  static JsonNode sentences(String text, String... options) throws IOException {
    String[] all = new String[options.length + 2];
    all[0] = "--format";
    all[1] = "json";
    System.arraycopy(options, 0, all, 2, options.length);
    return new ObjectMapper().readTree(of(text, false, 80, all).out());
  }

  /** Of the sentences the one that holds the words. */
  static JsonNode in(JsonNode sentences, String words) {
    for (JsonNode sentence : sentences) {
      if (sentence.path("text").asText().contains(words)) {
        return sentence;
      }
    }
    throw new AssertionError(words);
  }
}
