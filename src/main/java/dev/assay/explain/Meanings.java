package dev.assay.explain;

import dev.assay.analysis.Filing;
import dev.assay.explain.Explanation.Named;
import dev.assay.glossary.Reading;
import dev.assay.mention.Mention;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says what a mention stands for where its words alone do not: "the compound", "we", "TNBC". */
final class Meanings {
  private static final Set<String> SPEAKERS = Set.of("we", "our", "ours", "us");

  private final Reading reading;
  private final Names names;

  Meanings(Reading reading, Names names) {
    this.reading = reading;
    this.names = names;
  }

  /** The mention with its words and what they stand for. */
  Named of(Mention mention) {
    Filing filing = reading.filing();
    String text = filing.slice(mention.place().span());
    String name = name(mention);
    return name.isEmpty() || isSaid(name, text)
        ? new Named(mention, text, null, null)
        : new Named(mention, text, name, why(mention, text));
  }

  /** The name or value in the form that records have it, empty where a record has none of it. */
  private static String name(Mention mention) {
    if (mention instanceof Mention.Antigen antigen) {
      String symbol = antigen.symbol();
      return symbol == null ? antigen.name() : symbol;
    } else if (mention instanceof Mention.Stage stage) {
      return stage.phase().name().toLowerCase(Locale.ROOT);
    } else if (mention instanceof Mention.Endpoint endpoint) {
      return endpoint.measure();
    }
    return Names.of(mention);
  }

  /** Whether the words say the name themselves, but for marks, case and a company's legal form. */
  private static boolean isSaid(String name, String text) {
    return letters(text).startsWith(letters(name));
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private @Nullable String why(Mention mention, String text) {
    if (mention instanceof Mention.Candidate candidate) {
      return candidate.reference() ? lastNamed(candidate) : "another name of it";
    } else if (mention instanceof Mention.Company company) {
      boolean speaks = SPEAKERS.contains(text.toLowerCase(Locale.ROOT));
      return speaks
          ? "taken as the filing's company"
          : company.reference() ? "so called here" : null;
    }
    return null;
  }

  private String lastNamed(Mention.Candidate candidate) {
    int here = reading.filing().sentenceAt(candidate.place().span().start()).index() + 1;
    Integer at = names.lastBefore(candidate.name(), candidate.place().span().start());
    return at == null || at == here ? "named before it" : "named last before it, in " + at;
  }

  /** All that a sentence mentions, in order. */
  List<Named> of(List<Mention> mentions) {
    return mentions.stream().map(this::of).toList();
  }
}
