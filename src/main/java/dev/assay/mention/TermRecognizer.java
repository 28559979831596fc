package dev.assay.mention;

import dev.assay.analysis.Filing;
import dev.assay.lexicon.Term;
import dev.assay.lexicon.TermIndex;
import dev.assay.text.Tokens;
import dev.assay.text.Words;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Turns terms that mean the same wherever they stand (routes, species, toxicities, ...) into
 * mentions.
 */
public final class TermRecognizer implements Recognizer {
  /** What an "oral" is that gives no drug: "oral presentation", "oral cavity". */
  private static final Set<String> NO_ROUTE =
      Set.of(
          ("presentation presentations abstract abstracts session sessions poster "
                  + "mucositis cavity lichen cancer cancers squamous agreement argument arguments "
                  + "mucosa hygiene health care communication communications report comments or "
                  + "statements glucose talk contraceptive contraceptives surgery ulcers lesions "
                  + "hearing")
              .split(" "));

  /** Words before IV that make it a number: "Phase IV". */
  private static final Set<String> NUMBERED =
      Set.of(
          ("phase stage grade class type part title article section schedule exhibit "
                  + "annex chapter level item iii factor tier appendix")
              .split(" "));

  /** As many letters as two forms of one name have in common: "Nanobodies", "Nanobody". */
  private static final int SAME = 5;

  @Override
  public void find(Filing filing, TermHits hits, Consumer<Mention> found) {
    Tokens tokens = filing.tokens();
    Map<Class<?>, Integer> covered = new HashMap<>();
    for (TermIndex.Hit hit : hits.all()) {
      // "cynomolgus monkey" is one animal
      if (hit.first() < covered.getOrDefault(hit.term().getClass(), 0)) {
        continue;
      }
      covered.put(hit.term().getClass(), hit.end());
      if (filing.sentenceAt(tokens.start(hit.first())).section().kind().isTold()) {
        mention(tokens, hit).ifPresent(found);
      }
    }
  }

  private static Optional<Mention> mention(Tokens tokens, TermIndex.Hit hit) {
    Place place = Place.of(tokens, hit.first(), hit.end());
    Term term = hit.term();
    if (term instanceof Term.Route route) {
      return isRoute(tokens, hit)
          ? Optional.of(new Mention.Route(place, route.name()))
          : Optional.empty();
    }
    if (term instanceof Term.Species species) {
      return Optional.of(new Mention.Species(place, species.name()));
    }
    if (term instanceof Term.Toxicity toxicity) {
      return Optional.of(new Mention.Toxicity(place, toxicity.name()));
    }
    if (term instanceof Term.Endpoint endpoint) {
      return isPartOfCode(tokens, hit)
          ? Optional.empty()
          : Optional.of(new Mention.Endpoint(place, endpoint.name()));
    }
    if (term instanceof Term.Modality modality) {
      return Optional.of(new Mention.Modality(place, modality.name()));
    }
    if (term instanceof Term.Payload payload) {
      return Optional.of(
          new Mention.Payload(
              place, name(tokens, hit, payload), payload.payloadClass(), payload.general()));
    }
    if (term instanceof Term.Linker linker) {
      return Optional.of(new Mention.Linker(place, linker.name()));
    }
    return term instanceof Term.Platform platform
        ? Optional.of(new Mention.Platform(place, name(tokens, hit, platform)))
        : Optional.empty();
  }

  /** An agent by its short name; a class in the words used, unless its name is an abbreviation. */
  private static String name(Tokens tokens, TermIndex.Hit hit, Term.Payload payload) {
    if (!payload.general() || Words.isAllCaps(payload.name())) {
      return payload.name();
    }
    String text = text(tokens, hit).replaceFirst("(?<=[a-z])s$", "");
    boolean title = Words.capitals(text) == 1 && Character.isUpperCase(text.charAt(0));
    return title && Words.capitals(payload.name()) == 0 ? text.toLowerCase(Locale.ROOT) : text;
  }

  /** The short name, but a line of products under one roof by the name used here. */
  private static String name(Tokens tokens, TermIndex.Hit hit, Term.Platform platform) {
    String text = text(tokens, hit);
    boolean other =
        text.indexOf(' ') < 0
            && Character.isUpperCase(text.charAt(0))
            && !text.regionMatches(true, 0, platform.name(), 0, SAME);
    return other || text.endsWith("+") ? text : platform.name();
  }

  private static String text(Tokens tokens, TermIndex.Hit hit) {
    return Words.singleSpaced(
        tokens.document().substring(tokens.start(hit.first()), tokens.end(hit.end() - 1)));
  }

  /** The "CR" of the scale "CR-ABC" is no complete response, the "IM" of "IM-ABC" no route. */
  private static boolean isPartOfCode(Tokens tokens, TermIndex.Hit hit) {
    boolean before =
        hit.first() > 1
            && tokens.isHyphen(hit.first() - 1)
            && tokens.end(hit.first() - 1) == tokens.start(hit.first())
            && tokens.end(hit.first() - 2) == tokens.start(hit.first() - 1);
    boolean behind =
        hit.end() + 1 < tokens.size()
            && tokens.isHyphen(hit.end())
            && tokens.start(hit.end()) == tokens.end(hit.end() - 1)
            && Character.isUpperCase(tokens.firstChar(hit.end() + 1))
            && tokens.start(hit.end() + 1) == tokens.end(hit.end());
    return hit.end() == hit.first() + 1 && (before || behind);
  }

  private static boolean isRoute(Tokens tokens, TermIndex.Hit hit) {
    String word = tokens.lower(hit.first());
    if (word.length() <= 3 && isPartOfCode(tokens, hit)) {
      return false;
    }
    if (word.equals("oral") && hit.end() == hit.first() + 1 && hit.end() < tokens.size()) {
      return !NO_ROUTE.contains(tokens.lower(hit.end()));
    }
    if (word.equals("iv") && hit.first() > 0) {
      int before = hit.first() - 1;
      boolean joined = tokens.firstChar(before) == '/' || tokens.isHyphen(before);
      return !joined && !NUMBERED.contains(tokens.lower(before));
    }
    return true;
  }
}
