package dev.assay.mention;

import dev.assay.lexicon.Stems;
import dev.assay.lexicon.Term;
import dev.assay.lexicon.TermIndex;
import dev.assay.mention.Mention.NameSource;
import dev.assay.text.Pattern;
import dev.assay.text.Tokens;
import dev.assay.text.Words;
import java.util.Optional;

/**
 * Names that are put together of an antibody and its payload, or of a technology and what it
 * carries.
 */
final class CompoundNames {
  private static final Pattern LOAD = Pattern.compile("[a-z]?[A-Z]{2,5}(?:-\\d{1,2})?[A-Z]?");

  /** "Zora-MMAE", "T-DM1": an antibody's name cut short before its payload. */
  private static final Pattern SHORTENED = Pattern.compile("[A-Z](?:[a-z]{2,5})?");

  private static final Pattern GREEK = Pattern.compile("[\u03b1-\u03c9]");

  private final Stems stems;

  CompoundNames(Stems stems) {
    this.stems = stems;
  }

  /** "huC242-DM4", "NanoSORB-semaglutide". */
  Optional<Mention.Drug> of(Tokens tokens, TermHits hits, Chunk chunk) {
    return composed(tokens, hits, chunk)
        .or(() -> onTechnology(tokens, hits, chunk))
        .or(() -> combined(tokens, hits, chunk));
  }

  /** "dextromethorphan-bupropion": the fixed combination of two known drugs. */
  private static Optional<Mention.Drug> combined(Tokens tokens, TermHits hits, Chunk chunk) {
    int second = chunk.first() + 2;
    boolean two =
        chunk.end() == second + 1
            && tokens.isHyphen(second - 1)
            && isPlainDrug(tokens, hits, chunk.first())
            && isPlainDrug(tokens, hits, second);
    return two
        ? Optional.of(
            new Mention.Drug(
                Place.of(tokens, chunk.first(), chunk.end()),
                chunk.text(),
                NameSource.COMPOSED,
                "small_molecule",
                false,
                null))
        : Optional.empty();
  }

  private static boolean isPlainDrug(Tokens tokens, TermHits hits, int token) {
    return Character.isLowerCase(tokens.firstChar(token))
        && hits.at(token, Term.Drug.class)
            .filter(hit -> hit.end() == token + 1)
            .map(hit -> "small_molecule".equals(((Term.Drug) hit.term()).modality()))
            .orElse(false);
  }

  /** "huC242-DM4", "trastuzumab-DM1", "T-DM1": what stands before a payload is its antibody. */
  private Optional<Mention.Drug> composed(Tokens tokens, TermHits hits, Chunk chunk) {
    for (int part = chunk.first() + 2; part < chunk.end(); part++) {
      if (!tokens.isHyphen(part - 1)) {
        continue;
      }
      Optional<TermIndex.Hit> payload = hits.at(part, Term.Payload.class);
      if (payload.isEmpty() || payload.get().end() > chunk.end()) {
        continue;
      }
      Chunk name =
          new Chunk(
              chunk.first(),
              payload.get().end(),
              Chunk.text(tokens, chunk.first(), payload.get().end()));
      String carrier = Chunk.text(tokens, chunk.first(), part - 1);
      boolean carrierNamed =
          DrugShape.isAntibody(carrier)
              || DrugShape.isCode(carrier)
              || SHORTENED.matches(carrier)
              || isFullHit(hits, chunk.first(), part - 1)
              || hits.covers(chunk.first(), part - 1, Term.Drug.class)
              || stems.of(carrier).isPresent();
      boolean agent =
          tokens.text(part).chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
      if (carrierNamed && agent) {
        return Optional.of(
            new Mention.Drug(
                Place.of(tokens, name.first(), name.end()),
                name.text(),
                NameSource.COMPOSED,
                "antibody_drug_conjugate",
                false,
                null));
      }
    }
    return Optional.empty();
  }

  /** "HER3-DXd": the antigen stands for the antibody against it; "anti-HER3-DXd" describes one. */
  private static boolean isFullHit(TermHits hits, int first, int end) {
    return hits.at(first, Term.Antigen.class).map(hit -> hit.end() == end).orElse(false);
  }

  /** "NanoSORB-semaglutide": a technology's coined name joined to the drug that it carries. */
  private static Optional<Mention.Drug> onTechnology(Tokens tokens, TermHits hits, Chunk chunk) {
    int last = chunk.end() - 1;
    if (last - chunk.first() < 2 || !tokens.isHyphen(last - 1)) {
      return Optional.empty();
    }
    String technology = Chunk.text(tokens, chunk.first(), last - 1);
    boolean coined =
        technology.length() >= 5
            && technology.chars().allMatch(Character::isLetter)
            && technology.chars().filter(Character::isUpperCase).count() >= 2;
    Optional<TermIndex.Hit> carried =
        hits.at(last, Term.Drug.class).filter(hit -> hit.end() == chunk.end());
    boolean other =
        hits.covers(
            chunk.first(),
            last - 1,
            Term.Antigen.class,
            Term.NoName.class,
            Term.Route.class,
            Term.Disease.class,
            Term.Modality.class,
            Term.Drug.class);
    if (!coined || other || carried.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Mention.Drug(
            Place.of(tokens, chunk.first(), chunk.end()),
            chunk.text(),
            NameSource.COMPOSED,
            ((Term.Drug) carried.get().term()).modality(),
            false,
            null));
  }

  /**
   * "TransFoo PTH", "TransFoo IL-2 \u03b2/\u03b3": a technology and the capitals of what it
   * carries.
   */
  Optional<Mention.Drug> onPlatform(Tokens tokens, TermHits hits, Chunk chunk) {
    int next = chunk.end();
    if (!hits.startAt(chunk.first())
        || !hits.covers(chunk.first(), next, Term.Platform.class)
        || next >= tokens.size()) {
      return Optional.empty();
    }
    int carried =
        Mark.end(tokens.document(), tokens.end(next - 1)) > tokens.end(next - 1) ? next + 1 : next;
    while (carried < tokens.size() && carried < next + 3 && tokens.firstChar(carried) == '*') {
      carried++;
    }
    Chunk load = carried < tokens.size() ? Chunk.at(tokens, carried) : null;
    if (load == null
        || tokens.start(carried) > tokens.end(carried - 1) + 1
        || !LOAD.matches(load.text())
        || CompanyRecognizer.endsName(tokens.lower(load.end() - 1))
        || DrugShape.isCode(load.text())
            && !hits.covers(load.first(), load.end(), Term.Antigen.class)
        || hits.covers(load.first(), load.end(), Term.Modality.class)
        || hits.covers(load.first(), load.end() + 1, Term.Modality.class, Term.Payload.class)) {
      return Optional.empty();
    }
    int end = load.end();
    while (end < tokens.size() && GREEK.matches(tokens.text(end))) {
      end +=
          end + 2 < tokens.size()
                  && tokens.firstChar(end + 1) == '/'
                  && GREEK.matches(tokens.text(end + 2))
              ? 2
              : 1;
    }
    String name =
        chunk.text()
            + " "
            + Words.singleSpaced(
                tokens.document().substring(tokens.start(load.first()), tokens.end(end - 1)));
    return Optional.of(
        new Mention.Drug(
            Place.of(tokens, chunk.first(), end), name, NameSource.CONTEXT, null, false, null));
  }
}
