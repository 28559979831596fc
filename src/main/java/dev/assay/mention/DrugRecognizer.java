package dev.assay.mention;

import dev.assay.analysis.Filing;
import dev.assay.analysis.Tagger;
import dev.assay.lexicon.Stems;
import dev.assay.lexicon.Term;
import dev.assay.lexicon.TermIndex;
import dev.assay.mention.Mention.NameSource;
import dev.assay.text.Pattern;
import dev.assay.text.Sentence;
import dev.assay.text.Spelled;
import dev.assay.text.Tokens;
import dev.assay.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds names of drugs, known and unknown: by the lexicon, by the shape of a code (ABC-1234), by
 * composition of an antibody and a payload (huC242-DM4), by the stem of an invented name, and by
 * context for the rest.
 */
public final class DrugRecognizer implements Recognizer {
  private static final Pattern SUFFIX = Pattern.compile("[a-z]{4}");
  private static final Pattern TISSUE_TYPE = Pattern.compile("[ABC]\\d{2}");
  private static final Pattern MARKS = Pattern.compile("\u00ae|\u2122|\\((?:R|TM|SM)\\)");

  /**
   * Tags that a name can have; the model calls an unknown code a noun, a name, or nothing it knows.
   */
  private static final Set<String> NAME_TAGS = Set.of("NOUN", "PROPN", "X", "SYM", "NUM");

  private final Stems stems;
  private final Tagger tagger;
  private final CompoundNames compounds;

  /**
   * A recognizer that knows unknown names by the stems, and asks the tagger where only the context
   * speaks for one.
   */
  public DrugRecognizer(Stems stems, Tagger tagger) {
    this.stems = stems;
    this.tagger = tagger;
    this.compounds = new CompoundNames(stems);
  }

  @Override
  public void find(Filing filing, TermHits hits, Consumer<Mention> found) {
    List<Mention.Drug> drugs = drugs(filing, hits);
    drugs.addAll(new ShortForms(filing.tokens(), hits, drugs).places(filing));
    drugs.forEach(found);
    new CoinedNames(filing, drugs).places(filing, hits, drugs).forEach(found);
  }

  private List<Mention.Drug> drugs(Filing filing, TermHits hits) {
    Tokens tokens = filing.tokens();
    List<Mention.Drug> found = new ArrayList<>();
    List<Chunk> doubtful = new ArrayList<>();
    Set<String> named = new HashSet<>();
    Map<String, Integer> spoken = new HashMap<>();
    BareNames bare = new BareNames(tokens);
    Stemmed stemmed = new Stemmed(tokens, stems);
    for (Sentence sentence : filing.toldSentences()) {
      int token = sentence.firstToken();
      while (token < sentence.endToken()) {
        Chunk chunk = Chunk.at(tokens, token);
        if (chunk == null) {
          token++;
          continue;
        }
        Optional<Mention.Drug> drug =
            drug(tokens, hits, chunk, stemmed).or(() -> compounds.onPlatform(tokens, hits, chunk));
        if (drug.isPresent()) {
          found.add(drug.get());
          token = Math.max(drug.get().place().end(), chunk.end());
          continue;
        }
        Chunk name = NameEnds.withSpacedNumber(tokens, chunk.withoutTail(tokens));
        if (DrugShape.isLetters(name.text()) || DrugContext.mayName(tokens, name)) {
          if (!isSomethingElse(hits, name) && !NameEnds.isDevice(name.text())) {
            doubtful.add(name);
            bare.weigh(name);
            if (DrugContext.namesDrug(tokens, name, hits, stems)
                && isTaggedName(tokens, sentence, name)) {
              named.add(name.text());
            } else if (DrugContext.speaksOfDrug(tokens, name)) {
              spoken.merge(name.text(), 1, Integer::sum);
            }
          }
        }
        token = Math.max(chunk.end(), name.end());
      }
    }
    spoken.entrySet().stream()
        .filter(e -> e.getValue() >= 2 && e.getKey().length() >= 6)
        .forEach(e -> named.add(e.getKey()));
    named.addAll(bare.named());
    Set<String> families = NameFamilies.of(found);
    int covered = 0;
    for (Chunk chunk : doubtful) {
      boolean name =
          named.contains(chunk.text()) || families.contains(NameFamilies.family(chunk.text()));
      if (name && chunk.first() >= covered) {
        covered = NameEnds.withMarkedDevice(tokens, chunk.end());
        found.add(
            new Mention.Drug(
                Place.of(tokens, chunk.first(), covered),
                text(tokens, chunk.first(), covered),
                NameSource.CONTEXT,
                null,
                false,
                null));
      }
    }
    GeneNames.dropFrom(found, tokens);
    found.sort(Comparator.comparing(Mention.Drug::place));
    return found;
  }

  /**
   * Whether the part-of-speech tags let a word be a name: "our lead candidate, Following" is none;
   * what bears a mark is one, whatever its tag.
   */
  private boolean isTaggedName(Tokens tokens, Sentence sentence, Chunk name) {
    int end = tokens.end(name.end() - 1);
    boolean marked = Mark.end(tokens.document(), end) > end;
    if (marked || DrugShape.isLetters(name.text()) || name.end() > sentence.endToken()) {
      return true;
    }
    return NAME_TAGS.contains(
        tagger.tags(tokens, sentence).get(name.first() - sentence.firstToken()));
  }

  private Optional<Mention.Drug> drug(Tokens tokens, TermHits hits, Chunk chunk, Stemmed stemmed) {
    Optional<Mention.Drug> composed =
        Radioligands.of(tokens, hits, stems, chunk).or(() -> compounds.of(tokens, hits, chunk));
    if (composed.isPresent()) {
      return composed;
    }
    if (isAimedAt(tokens, chunk.first())) {
      return Optional.empty();
    }
    Optional<TermIndex.Hit> known = hits.at(chunk.first(), Term.Drug.class);
    Chunk name = chunk.withoutTail(tokens);
    if (known.isPresent()
        && known.get().end() >= name.end()
        && !isSubstrate(tokens, known.get().end())) {
      Term.Drug term = (Term.Drug) known.get().term();
      int end =
          NameEnds.withMarkedDevice(tokens, withSecondWord(tokens, known.get().end(), stemmed));
      Optional<Stems.Stem> second =
          end > known.get().end()
              ? stems.secondWord(tokens.text(known.get().end()))
              : Optional.empty();
      return Optional.of(
          new Mention.Drug(
              Place.of(tokens, chunk.first(), end),
              text(tokens, chunk.first(), end),
              second.isPresent() ? NameSource.STEM : NameSource.LEXICON,
              second.map(Stems.Stem::modality).orElse(term.modality()),
              term.background() && second.isEmpty(),
              second.isPresent() ? null : term.inn()));
    }
    if (isPresented(tokens, hits, name)) {
      return Optional.empty();
    }
    int numbered = NameEnds.withNumber(tokens, name);
    if (numbered == name.end() && isSomethingElse(hits, name)) {
      return Optional.empty();
    }
    if (numbered > name.end()
        || DrugShape.isCode(name.text())
        || DrugShape.isShortForm(name.text())
        || DrugShape.isAntibody(name.text())) {
      int end = NameEnds.withForm(tokens, numbered);
      return Optional.of(
          new Mention.Drug(
              Place.of(tokens, name.first(), end),
              end == name.end() ? name.text() : text(tokens, name.first(), end),
              NameSource.SHAPE,
              null,
              false,
              null));
    }
    return byStem(tokens, name, stemmed);
  }

  /** "GPC3-A02": a target's peptide as a type of tissue presents it. */
  private static boolean isPresented(Tokens tokens, TermHits hits, Chunk name) {
    return name.end() - name.first() >= 3
        && TISSUE_TYPE.matcher(tokens.text(name.end() - 1)).matches()
        && hits.at(name.first(), Term.Antigen.class)
            .filter(hit -> hit.end() == name.end() - 2)
            .isPresent();
  }

  /** "mammalian target of rapamycin": the enzyme is named by the drug. */
  private static boolean isAimedAt(Tokens tokens, int first) {
    return first >= 2
        && tokens.lower(first - 1).equals("of")
        && tokens.lower(first - 2).equals("target");
  }

  /** "aminolevulinic acid synthase": the enzyme of it. */
  private static boolean isSubstrate(Tokens tokens, int next) {
    String word = next < tokens.size() ? tokens.text(next) : "";
    return word.endsWith("ase")
        && word.length() > 5
        && !word.equals("release")
        && !word.equals("disease")
        && !word.equals("increase")
        && !word.equals("decrease")
        && !word.equals("purchase");
  }

  private static boolean isSomethingElse(TermHits hits, Chunk chunk) {
    return hits.startAt(chunk.first())
        && hits.covers(
            chunk.first(),
            chunk.end(),
            Term.NoName.class,
            Term.Antigen.class,
            Term.Disease.class,
            Term.Platform.class,
            Term.Payload.class,
            Term.Linker.class,
            Term.Company.class,
            Term.Toxicity.class,
            Term.Modality.class);
  }

  /**
   * "zorotamab", "zorotamab vedotin", "zorotamab vedotin-abcd": lower case inside, and not a
   * sentence's plain word.
   */
  private Optional<Mention.Drug> byStem(Tokens tokens, Chunk name, Stemmed stemmed) {
    String word = tokens.text(name.first());
    if (!stemmed.mayName.is(name.first())) {
      return Optional.empty();
    }
    if (word.length() >= 7
        && name.end() == name.first() + 1
        && NameEnds.hasSalt(tokens, name.end())) {
      return Optional.of(
          new Mention.Drug(
              Place.of(tokens, name.first(), name.end() + 1),
              text(tokens, name.first(), name.end() + 1),
              NameSource.STEM,
              "small_molecule",
              false,
              null));
    }
    int end = withSecondWord(tokens, name.first() + 1, stemmed);
    if (end > name.first() + 1) {
      return Optional.of(
          new Mention.Drug(
              Place.of(tokens, name.first(), end),
              text(tokens, name.first(), end),
              NameSource.STEM,
              stems
                  .secondWord(tokens.text(name.first() + 1))
                  .map(Stems.Stem::modality)
                  .orElse("antibody_drug_conjugate"),
              false,
              null));
    }
    if (name.end() != name.first() + 1) {
      return Optional.empty();
    }
    Optional<Stems.Stem> second =
        word.endsWith("gene") && name.end() < tokens.size()
            ? stems.of(tokens.text(name.end())).filter(stem -> stem.modality().endsWith("_therapy"))
            : Optional.empty();
    if (second.isPresent()) {
      return Optional.of(
          new Mention.Drug(
              Place.of(tokens, name.first(), name.end() + 1),
              text(tokens, name.first(), name.end() + 1),
              NameSource.STEM,
              second.get().modality(),
              false,
              null));
    }
    if (!stemmed.named.is(name.first())) {
      return Optional.empty();
    }
    return stems
        .of(word)
        .map(
            stem ->
                new Mention.Drug(
                    Place.of(tokens, name.first(), name.end()),
                    word,
                    NameSource.STEM,
                    stem.modality(),
                    false,
                    null));
  }

  /**
   * The end of a name with its second word ("vedotin") and a biologic's four-letter suffix
   * ("-abcd").
   */
  private int withSecondWord(Tokens tokens, int end, Stemmed stemmed) {
    boolean second =
        end < tokens.size() && tokens.is(end, Tokens.Kind.WORD) && stemmed.second.is(end);
    int last = second ? end + 1 : end;
    if (last + 1 < tokens.size()
        && tokens.isHyphen(last)
        && tokens.start(last) == tokens.end(last - 1)
        && tokens.start(last + 1) == tokens.end(last)
        && SUFFIX.matches(tokens.text(last + 1))
        && stems
            .of(tokens.text(last - 1))
            .or(() -> stems.secondWord(tokens.text(last - 1)))
            .isPresent()) {
      return last + 2;
    }
    return last;
  }

  /**
   * What spellings tell by their stems.
   *
   * @param mayName whether a word has the shape of a name with a stem
   * @param named whether it has a stem
   * @param second whether it is a stem that stands behind a name, as vedotin
   */
  private record Stemmed(Spelled mayName, Spelled named, Spelled second) {
    Stemmed(Tokens tokens, Stems stems) {
      this(
          new Spelled(tokens, w -> Words.isLetters(w) && isLowerInside(w) && !NameEnds.isSalt(w)),
          new Spelled(tokens, w -> stems.of(w).isPresent()),
          new Spelled(tokens, w -> stems.secondWord(w).isPresent()));
    }
  }

  private static boolean isLowerInside(String word) {
    int inside = Words.capitals(word) - (Character.isUpperCase(word.charAt(0)) ? 1 : 0);
    return inside == 0 || word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static String text(Tokens tokens, int first, int end) {
    String text =
        Words.singleSpaced(tokens.document().substring(tokens.start(first), tokens.end(end - 1)));
    return end - first > 1 ? MARKS.matcher(text).replaceAll("") : text;
  }
}
