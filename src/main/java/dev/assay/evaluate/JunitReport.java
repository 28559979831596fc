package dev.assay.evaluate;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes an evaluation as JUnit XML, which continuous integration shows: a test case for each
 * threshold, failed where it is not reached, and one for each filing and record type with its
 * missed and wrong facts as output. The latter never fail; those of a filing without prediction are
 * skipped.
 */
public final class JunitReport {
  private final XMLStreamWriter xml;

  private JunitReport(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** The report, the same for the same evaluation: it has no times. */
  public static String xml(Evaluation evaluation, Thresholds thresholds) {
    StringWriter report = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(report);
      new JunitReport(xml).write(evaluation, thresholds);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a report in memory that cannot be written", e);
    }
    return report.append('\n').toString();
  }

  private void write(Evaluation evaluation, Thresholds thresholds) throws XMLStreamException {
    List<TypeScore> scores =
        evaluation.scores().stream()
            .filter(score -> score.facts().gold() + score.facts().predicted() > 0)
            .toList();
    int failures = thresholds.shortfalls(evaluation).size();
    long skipped = scores.stream().filter(s -> evaluation.missing().contains(s.document())).count();
    xml.writeStartDocument("UTF-8", "1.0");
    start(0, "testsuites", "name", "assay evaluate");
    startSuite("thresholds", thresholds.all().size(), failures, 0);
    for (Thresholds.Threshold threshold : thresholds.all()) {
      start(2, "testcase", "classname", "thresholds", "name", threshold.key());
      Optional<Thresholds.Shortfall> shortfall = threshold.check(evaluation);
      if (shortfall.isPresent()) {
        empty(3, "failure", shortfall.get().toString());
      }
      end(2);
    }
    end(1);
    startSuite("filings", scores.size(), 0, skipped);
    for (TypeScore score : scores) {
      writeCase(score, evaluation.missing().contains(score.document()));
    }
    end(1);
    end(0);
    xml.writeEndDocument();
  }

  private void writeCase(TypeScore score, boolean skipped) throws XMLStreamException {
    start(2, "testcase", "classname", clean(score.document()), "name", score.type());
    if (skipped) {
      empty(3, "skipped", "no prediction");
    }
    start(3, "system-out");
    xml.writeCharacters(clean(output(score)));
    xml.writeEndElement();
    end(2);
  }

  private static String output(TypeScore score) {
    Tally facts = score.facts();
    String summary =
        String.format(
            "facts: %d right, %d gold, %d predicted; F1 %s",
            facts.right(), facts.gold(), facts.predicted(), Decimals.fixed(facts.f1(), 4));
    return score.differences().stream()
        .map(difference -> "\n" + difference)
        .collect(Collectors.joining("", summary, ""));
  }

  private void startSuite(String name, int tests, long failures, long skipped)
      throws XMLStreamException {
    start(
        1,
        "testsuite",
        "name",
        name,
        "tests",
        Integer.toString(tests),
        "failures",
        Long.toString(failures),
        "errors",
        "0",
        "skipped",
        Long.toString(skipped));
  }

  private void start(int depth, String element, String... attributes) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
    xml.writeStartElement(element);
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }

  private void empty(int depth, String element, String message) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
    xml.writeEmptyElement(element);
    xml.writeAttribute("message", message);
  }

  private void end(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
    xml.writeEndElement();
  }

  /** A file's name may hold what XML cannot: those characters become question marks. */
  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().forEach(c -> clean.appendCodePoint(allowed(c) ? c : '?'));
    return clean.toString();
  }

  private static boolean allowed(int codePoint) {
    return codePoint == '\n'
        || codePoint == '\t'
        || (codePoint >= 0x20 && codePoint <= 0xD7FF)
        || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
        || codePoint >= 0x10000;
  }
}
