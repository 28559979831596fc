package dev.assay.extract;

import dev.assay.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence that a rule must find, or must pass over.
 *
 * @param place file and line
 * @param type the record type whose extractor has the rule
 * @param rule the rule's name
 * @param expected whether the rule must match
 * @param sentence the sentence without its marks
 * @param marked what the match must cover, in UTF-16 code units of the sentence
 */
record Example(
    String place, String type, String rule, boolean expected, String sentence, List<Span> marked) {
  private static final String HEADER = "rule\texpect\tsentence";

  /** The examples of a file named by its record type. */
  static List<Example> read(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
      throw new IllegalStateException(
          name
              + ":1: found "
              + lines.stream().findFirst().orElse("nothing")
              + ", expected "
              + HEADER);
    }
    List<Example> examples = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      String place = name + ":" + (i + 1);
      String[] cells = lines.get(i).split("\t", -1);
      if (cells.length != 3 || !cells[1].equals("yes") && !cells[1].equals("no")) {
        throw new IllegalStateException(
            place + ": found " + lines.get(i) + ", expected a rule, yes or no, and a sentence");
      }
      examples.add(of(place, name.replace(".tsv", ""), cells));
    }
    return examples;
  }

  private static Example of(String place, String type, String[] cells) {
    StringBuilder sentence = new StringBuilder();
    List<Span> marked = new ArrayList<>();
    int from = 0;
    for (int open = cells[2].indexOf("[["); open >= 0; open = cells[2].indexOf("[[", from)) {
      int close = cells[2].indexOf("]]", open);
      if (close < 0) {
        throw new IllegalStateException(place + ": found [[ without ]] in " + cells[2]);
      }
      sentence.append(cells[2], from, open);
      marked.add(new Span(sentence.length(), sentence.length() + close - open - 2));
      sentence.append(cells[2], open + 2, close);
      from = close + 2;
    }
    sentence.append(cells[2], from, cells[2].length());
    return new Example(
        place, type, cells[0], cells[1].equals("yes"), sentence.toString(), List.copyOf(marked));
  }

  @Override
  public String toString() {
    return place + " " + rule + (expected ? ": " : " not: ") + sentence;
  }
}
