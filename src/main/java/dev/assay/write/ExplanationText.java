package dev.assay.write;

import dev.assay.explain.Explanation;
import dev.assay.explain.Explanation.Line;
import dev.assay.explain.Explanation.Named;
import dev.assay.explain.Explanation.Supported;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes an explanation for people: the sentences under the labels of their sections, and below
 * each, behind a bar, the records that it supports. A record is explained at its first sentence;
 * later ones point back to it.
 */
public final class ExplanationText {
  private static final String BOLD = "\u001b[1m";
  private static final String FAINT = "\u001b[2m";
  private static final String GREEN = "\u001b[32m";
  private static final String YELLOW = "\u001b[33m";
  private static final String PLAIN = "\u001b[0m";
  private static final String BAR = "  | ";
  private static final int LEAST_WIDTH = 40;

  /** Mentions that tell who speaks and when, and no record by themselves. */
  private static final Set<String> BESIDE = Set.of("company", "date");

  private final ExplanationWords words = new ExplanationWords();
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
    out.write("\n");
    lines("", "", FAINT, ExplanationWords.LEGEND);
    String label = "";
    boolean spaced = false;
    Set<String> told = new HashSet<>();
    for (Line line : explanation.sentences()) {
      String section = words.section(line);
      if (!section.equals(label)) {
        out.write(spaced ? "" : "\n");
        lines("", "", BOLD, section);
        label = section;
      }
      spaced = sentence(line, told);
    }
    out.flush();
    sink.commit();
  }

  /** Writes a sentence; whether an empty line ends it. */
  private boolean sentence(Line line, Set<String> told) throws IOException {
    lines("", "", line.told() ? "" : FAINT, TableWriter.clean(line.text()));
    Explanation.Nearest nearest = line.nearest();
    if (line.records().isEmpty() && nearest == null && !isTelling(line)) {
      return false;
    }
    if (!line.mentions().isEmpty()) {
      lines(BAR, "  ", FAINT, "mentions: " + mentions(line.mentions()));
    }
    for (Supported record : line.records()) {
      boolean first = told.add(record.fact().id());
      lines(BAR, "  ", GREEN, first ? words.heading(record) : words.again(record));
      lines(BAR + "  ", "  ", "", words.support(record, line));
      if (first) {
        lines(BAR + "  ", "  ", "", "rule: " + words.quoted(record.fact().rule()));
        lines(BAR + "  ", "  ", "", words.confidence(record));
        for (String warning : record.fact().warnings()) {
          lines(BAR + "  ", "  ", YELLOW, "warning: " + warning);
        }
      }
    }
    if (nearest != null) {
      lines(BAR, "  ", YELLOW, words.nearest(nearest));
    }
    out.write("\n");
    return true;
  }

  /** Whether it could have given a record: it mentions more than who speaks and when. */
  private static boolean isTelling(Line line) {
    return line.told()
        && line.mentions().stream()
            .map(named -> named.mention().type())
            .anyMatch(type -> !BESIDE.contains(type));
  }

  private static String mentions(List<Named> mentions) {
    List<String> texts = new ArrayList<>();
    mentions.forEach(
        named ->
            texts.add(named.mention().type() + " \"" + TableWriter.clean(named.text()) + "\""));
    return String.join(", ", texts);
  }

  /** Lines with a margin, those after the first indented. */
  private void lines(String margin, String indent, String style, String text) throws IOException {
    boolean styled = colour && !style.isEmpty();
    String in = "";
    for (String line : Columns.wrap(text, width - margin.length() - indent.length())) {
      out.write(margin + in + (styled ? style : "") + line + (styled ? PLAIN : "") + "\n");
      in = indent;
    }
  }
}
