package dev.assay.write;

import dev.assay.explain.Explanation;
import dev.assay.explain.Explanation.Line;
import dev.assay.explain.Explanation.Supported;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Writes an explanation for people: the numbered sentences under the labels of their sections, and
 * below each, behind a bar, the records that it supports. A record is shown whole at the sentence
 * that tells most of it; the others point there.
 */
public final class ExplanationText {
  private static final String BOLD = "\u001b[1m";
  private static final String FAINT = "\u001b[2m";
  private static final String GREEN = "\u001b[32m";
  private static final String YELLOW = "\u001b[33m";
  private static final String PLAIN = "\u001b[0m";
  private static final int GUTTER = 6;
  private static final String BAR = " ".repeat(GUTTER) + "| ";
  private static final int LEAST_WIDTH = 40;

  /** Mentions that tell who speaks and when, and no record by themselves. */
  private static final Set<String> BESIDE = Set.of("company", "date");

  private final ExplanationWords words = new ExplanationWords();
  private final ConfidenceWords confidences = new ConfidenceWords();
  private final Sink sink;
  private final Writer out;
  private final int width;
  private final boolean colour;

  /**
   * A writer of UTF-8.
   *
   * @param width of the terminal, in columns
   * @param colour whether records may be set off by escape sequences
   */
  public ExplanationText(Sink sink, int width, boolean colour) {
    this.sink = sink;
    this.out = new BufferedWriter(new OutputStreamWriter(sink.stream(), StandardCharsets.UTF_8));
    this.width = Math.max(LEAST_WIDTH, width);
    this.colour = colour;
  }

  /** Writes all of it. */
  public void write(Explanation explanation) throws IOException {
    lines("", "", BOLD, TableWriter.clean(explanation.path()));
    for (String paragraph : ExplanationWords.LEGEND) {
      out.write("\n");
      lines("", "", FAINT, paragraph);
    }
    String label = "";
    boolean spaced = false;
    for (Line line : explanation.sentences()) {
      String section = words.section(line);
      if (!section.equals(label)) {
        out.write(spaced ? "" : "\n");
        lines("", "", BOLD, section);
        label = section;
      }
      spaced = sentence(line);
    }
    out.flush();
    sink.commit();
  }

  /** Writes a sentence; whether an empty line ends it. */
  private boolean sentence(Line line) throws IOException {
    String number = String.format(Locale.ROOT, "%4d", line.number());
    lines(
        number + " ".repeat(Math.max(1, GUTTER - number.length())),
        " ".repeat(GUTTER),
        line.isTold() ? "" : FAINT,
        TableWriter.clean(line.text()));
    Explanation.Nearest nearest = line.nearest();
    if (line.records().isEmpty()
        && nearest == null
        && line.untold().isEmpty()
        && !isTelling(line)) {
      return false;
    }
    if (!line.mentions().isEmpty()) {
      note("", FAINT, "mentions: " + words.mentions(line.mentions()));
    }
    for (Supported record : line.records()) {
      boolean main = record.main() == line.number();
      note("", GREEN, main ? words.heading(record) : words.reference(record));
      for (String support : words.support(record, line)) {
        note("  ", "", support);
      }
      if (main) {
        whole(record);
      }
    }
    for (Explanation.Untold untold : line.untold()) {
      note("", FAINT, words.untold(untold, line));
    }
    if (nearest != null) {
      note("", YELLOW, words.nearest(nearest));
    }
    out.write("\n");
    return true;
  }

  /** What is said of a record once. */
  private void whole(Supported record) throws IOException {
    for (String said :
        List.of(words.elsewhere(record), confidences.product(record), confidences.sum(record))) {
      if (!said.isEmpty()) {
        note("  ", "", said);
      }
    }
    for (String warning : record.fact().warnings()) {
      note("  ", YELLOW, "warning: " + warning);
    }
  }

  /** Whether it could have given a record: it mentions more than who speaks and when. */
  private static boolean isTelling(Line line) {
    return line.mentions().stream()
        .map(named -> named.mention().type())
        .anyMatch(type -> !BESIDE.contains(type));
  }

  private void note(String indent, String style, String text) throws IOException {
    lines(BAR + indent, BAR + indent + "  ", style, text);
  }

  /** Lines behind a margin, those after the first behind another. */
  private void lines(String first, String others, String style, String text) throws IOException {
    boolean styled = colour && !style.isEmpty();
    String margin = first;
    for (String line : Columns.wrap(text, width - Math.max(first.length(), others.length()))) {
      out.write(margin + (styled ? style : "") + line + (styled ? PLAIN : "") + "\n");
      margin = others;
    }
  }
}
