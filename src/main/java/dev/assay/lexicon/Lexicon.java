package dev.assay.lexicon;

import java.util.ArrayList;
import java.util.List;

/** The terms of the field, in one index over one vocabulary. */
public final class Lexicon {
  private static final String FOLDER = "lexicon/";

  private final Vocabulary vocabulary;
  private final TermIndex terms;
  private final Stems stems;

  private Lexicon(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.terms = new TermIndex(vocabulary);
    antigens();
    diseases();
    drugs();
    payloads();
    named(
        "linkers.tsv",
        List.of("name", "synonyms", "cleavable"),
        row -> new Term.Linker(row.cell(0)),
        1);
    platforms();
    named(
        "companies.tsv",
        List.of("name", "aliases", "kind"),
        row -> new Term.Company(row.cell(0), row.cell(2)),
        1);
    named("meetings.tsv", List.of("name", "spellings"), row -> new Term.Meeting(row.cell(0)), 1);
    values("routes.tsv", row -> new Term.Route(row.cell(0)));
    named("species.tsv", List.of("name", "spellings"), row -> new Term.Species(row.cell(0)), 1);
    values("modalities.tsv", row -> new Term.Modality(row.cell(0)));
    values("measures.tsv", row -> new Term.Endpoint(row.cell(0)));
    named("toxicities.tsv", List.of("name", "spellings"), row -> new Term.Toxicity(row.cell(0)), 1);
    for (Tsv.Row row : Tsv.read(FOLDER + "population.tsv", "term", "kind").rows()) {
      terms.add(row.cell(0), new Term.Population(row.cell(0), row.cell(1)));
    }
    for (Tsv.Row row : Tsv.read(FOLDER + "nonames.tsv", "term", "why").rows()) {
      terms.add(row.cell(0), new Term.NoName(row.cell(1)));
    }
    stems = Stems.read(FOLDER + "stems.tsv");
  }

  /**
   * The program's own lexicon.
   *
   * @throws IllegalStateException if a table is missing or a row is bad, naming file, line, found
   *     and expected
   */
  public static Lexicon load() {
    return load(new Vocabulary());
  }

  /**
   * The program's own lexicon, its words numbered in the vocabulary.
   *
   * @throws IllegalStateException as {@link #load()}
   */
  public static Lexicon load(Vocabulary vocabulary) {
    return new Lexicon(vocabulary);
  }

  private void payloads() {
    for (Tsv.Row row :
        Tsv.read(FOLDER + "payloads.tsv", "name", "class", "synonyms", "suffix", "general")
            .rows()) {
      Term.Payload payload = new Term.Payload(row.cell(0), row.cell(1), row.cell(4).equals("yes"));
      terms.addWithPlural(row.cell(0), payload);
      for (String synonym : row.parts(2)) {
        terms.addWithPlural(synonym, payload);
      }
    }
  }

  private void platforms() {
    for (Tsv.Row row : Tsv.read(FOLDER + "platforms.tsv", "name", "synonyms").rows()) {
      terms.addWithPlural(row.cell(0), new Term.Platform(row.cell(0)));
      if (Character.isUpperCase(row.cell(0).charAt(row.cell(0).length() - 1))) {
        terms.add(row.cell(0) + "s", new Term.Platform(row.cell(0)));
      }
      for (String synonym : row.parts(1)) {
        terms.addWithPlural(synonym, new Term.Platform(row.cell(0)));
      }
    }
  }

  private void antigens() {
    for (Tsv.Row row :
        Tsv.read(FOLDER + "antigens.tsv", "name", "symbol", "synonyms", "kind").rows()) {
      String symbol = row.cell(1).isEmpty() ? null : row.cell(1);
      terms.addWithPlural(row.cell(0), new Term.Antigen(row.cell(0), symbol, row.cell(3)));
      for (String synonym : row.parts(2)) {
        terms.addWithPlural(synonym, new Term.Antigen(row.cell(0), symbol, row.cell(3)));
      }
    }
  }

  private void diseases() {
    List<Tsv.Row> rows =
        Tsv.read(FOLDER + "diseases.tsv", "name", "abbreviations", "synonyms", "generic").rows();
    List<String> all = new ArrayList<>();
    rows.forEach(row -> all.addAll(names(row)));
    Spellings spellings = new Spellings(all);
    for (Tsv.Row row : rows) {
      Term.Disease disease = new Term.Disease(row.cell(0), row.cell(3).equals("yes"), false);
      for (String name : names(row)) {
        for (String other : spellings.others(name)) {
          terms.addWithPlural(other, disease);
        }
      }
    }
    for (Tsv.Row row : rows) {
      boolean generic = row.cell(3).equals("yes");
      for (String name : names(row)) {
        terms.addWithPlural(name, new Term.Disease(row.cell(0), generic, false));
      }
      for (String abbreviation : row.parts(1)) {
        boolean ambiguous = abbreviation.endsWith("?");
        String spelling =
            ambiguous ? abbreviation.substring(0, abbreviation.length() - 1) : abbreviation;
        terms.add(spelling, new Term.Disease(row.cell(0), generic, ambiguous));
      }
    }
  }

  /** The name of a row and its synonyms. */
  private static List<String> names(Tsv.Row row) {
    List<String> names = new ArrayList<>(row.parts(2));
    names.add(0, row.cell(0));
    return names;
  }

  private void drugs() {
    for (Tsv.Row row :
        Tsv.read(FOLDER + "drugs.tsv", "name", "modality", "brands", "background").rows()) {
      boolean background = row.cell(3).equals("yes");
      terms.add(row.cell(0), new Term.Drug(row.cell(0), row.cell(1), background, row.cell(0)));
      for (String brand : row.parts(2)) {
        terms.add(brand, new Term.Drug(brand, row.cell(1), false, row.cell(0)));
      }
    }
  }

  /** Makes a term of a row. */
  private interface RowTerm {
    Term of(Tsv.Row row);
  }

  private void named(String file, List<String> header, RowTerm term, int spellings) {
    for (Tsv.Row row : Tsv.read(FOLDER + file, header.toArray(String[]::new)).rows()) {
      terms.add(row.cell(0), term.of(row));
      for (String spelling : row.parts(spellings)) {
        terms.add(spelling, term.of(row));
      }
    }
  }

  /** A table whose names are values of records ({@code other}) and not spellings themselves. */
  private void values(String file, RowTerm term) {
    for (Tsv.Row row : Tsv.read(FOLDER + file, "name", "spellings").rows()) {
      for (String spelling : row.parts(1)) {
        terms.add(spelling, term.of(row));
      }
    }
  }

  /** The numbers of all words that terms know; rules add theirs. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The terms, by their words. */
  public TermIndex terms() {
    return terms;
  }

  /** The stems of invented names. */
  public Stems stems() {
    return stems;
  }
}
