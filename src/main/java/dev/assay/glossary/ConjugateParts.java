package dev.assay.glossary;

import dev.assay.analysis.Filing;
import dev.assay.mention.Mark;
import dev.assay.mention.Mention;
import dev.assay.mention.Mention.NameSource;
import dev.assay.mention.Mentions;
import dev.assay.text.Pattern;
import dev.assay.text.Sentence;
import dev.assay.text.Span;
import dev.assay.text.Words;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The named parts of conjugates, which are no drugs of their own: "our anti-CD33 antibody, huZM4,
 * linked to a payload", "a maytansinoid payload (ZM-9)".
 */
final class ConjugateParts {
  private static final int REACH = 90;

  /** Sentences of the same section back in which the conjugate may be named. */
  private static final int BACK = 6;

  /** Words that a sentence about a conjugate has. */
  private static final Pattern CONJUGATES =
      Pattern.compile(
          "\\b(?:conjugat(?:ed|ing)|link(?:ed|ing)|attach(?:ed|ing)|coupled|coupling|joined|payloads?|"
              + "warheads?|linker|chelat\\w+|radiolabel\\w*|radionuclide|cytotoxic|combines|compris\\w+|consist\\w+ of|composed of)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ANTIBODY_BEFORE =
      Pattern.compile(
          "\\b(?:antibody|mAb|immunoglobulin)(?: (?:component|portion|moiety|part))?"
              + "(?: (?:that (?:binds(?: to)?|targets)|directed (?:against|to|at)|targeting|against|to) [\\w\u03b1-\u03c9/-]{2,20})?"
              + "(?:,? (?:called|named|known as|designated))?,? ?\\(?$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PARENT_BEFORE =
      Pattern.compile(
          "\\b(?:parent|parental|unconjugated|naked) (?:\\w+ ){0,2}(?:antibody|mAb),? ?\\(?$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern COMBINES_BEFORE =
      Pattern.compile("\\bcombin(?:es|ing) (?:the )?$", Pattern.CASE_INSENSITIVE);

  private static final Pattern ANTIBODY_AFTER =
      Pattern.compile(
          "^,? (?:an?|our|its|the) (?:[\\w-]+ ){0,5}(?:antibody|mAb)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern PAYLOAD_BEFORE =
      Pattern.compile(
          "\\b(?:payloads?|warheads?|linker[- ]warheads?|linker[- ]payloads?|drug[- ]linkers?|linker[- ]drugs?|cytotoxins?)"
              + "(?:,? (?:called|named|known as|designated))?(?:,? ?\\(?|, )$",
          Pattern.CASE_INSENSITIVE);

  private final Filing filing;
  private final Mentions found;
  private final Set<String> conjugates = new HashSet<>();
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final Map<String, Integer> asAntibody = new LinkedHashMap<>();
  private final Map<String, Integer> asPayload = new LinkedHashMap<>();

  ConjugateParts(Filing filing, Mentions found) {
    this.filing = filing;
    this.found = found;
    List<Mention.Drug> drugs = found.of(Mention.Drug.class);
    for (Mention.Drug drug : drugs) {
      if ("antibody_drug_conjugate".equals(drug.modality())) {
        conjugates.add(drug.name().toLowerCase(Locale.ROOT));
      }
    }
    for (Mention.Drug drug : drugs) {
      String key = Aliases.key(drug.name());
      places.merge(key, 1, Integer::sum);
      Sentence sentence = filing.sentenceAt(drug.place().span().start());
      String before = before(sentence, drug);
      String after = after(sentence, drug);
      if (isAntibody(sentence, drug, before, after)) {
        asAntibody.merge(key, 1, Integer::sum);
      } else if (drug.source() == NameSource.SHAPE
          && PAYLOAD_BEFORE.standsIn(before)
          && isOfAnother(sentence, drug)) {
        asPayload.merge(key, 1, Integer::sum);
      }
    }
  }

  /**
   * The names, as {@link Aliases#key} has them, that the filing uses for antibodies in conjugates.
   */
  Set<String> antibodies() {
    return most(asAntibody);
  }

  /** The names that it uses for payloads. */
  Set<String> payloads() {
    return most(asPayload);
  }

  /** What is told as a part at every second place at least. */
  private Set<String> most(Map<String, Integer> told) {
    Set<String> most = new HashSet<>();
    told.forEach(
        (key, times) -> {
          if (2 * times >= places.getOrDefault(key, 0)) {
            most.add(key);
          }
        });
    return most;
  }

  private boolean isAntibody(Sentence sentence, Mention.Drug drug, String before, String after) {
    if (drug.source() == NameSource.COMPOSED
        || "antibody_drug_conjugate".equals(drug.modality())
        || "small_molecule".equals(drug.modality())) {
      return false;
    }
    boolean named =
        ANTIBODY_BEFORE.standsIn(before)
            || PARENT_BEFORE.standsIn(before)
            || COMBINES_BEFORE.standsIn(before) && ANTIBODY_AFTER.standsIn(after);
    boolean based = isFirstWord(drug) && (named || after.startsWith("-based"));
    return based
        || named
            && (PARENT_BEFORE.standsIn(before) || CONJUGATES.standsIn(text(sentence.span())))
            && isOfAnother(sentence, drug);
  }

  /** "zorotamab" where the filing names zorotamab vedotin. */
  private boolean isFirstWord(Mention.Drug part) {
    String first = part.name().toLowerCase(Locale.ROOT) + " ";
    return conjugates.stream().anyMatch(conjugate -> conjugate.startsWith(first));
  }

  /** Whether another drug, whose part it can be, is named before it or in its sentence. */
  private boolean isOfAnother(Sentence sentence, Mention.Drug part) {
    int from = sentence.span().start();
    for (int i = sentence.index() - 1; i >= 0 && i >= sentence.index() - BACK; i--) {
      Sentence earlier = filing.sentences().get(i);
      from = earlier.section().equals(sentence.section()) ? earlier.span().start() : from;
    }
    String key = Aliases.key(part.name());
    return found.in(new Span(from, sentence.span().end()), Mention.Drug.class).stream()
        .anyMatch(other -> !other.background() && !Aliases.key(other.name()).equals(key));
  }

  private String before(Sentence sentence, Mention.Drug drug) {
    int start = drug.place().span().start();
    return flat(new Span(Math.max(sentence.span().start(), start - REACH), start));
  }

  private String after(Sentence sentence, Mention.Drug drug) {
    int end = Mark.end(filing.document().text(), drug.place().span().end());
    return flat(new Span(end, Math.min(Math.max(end, sentence.span().end()), end + REACH)));
  }

  private String text(Span span) {
    return filing.document().text().substring(span.start(), span.end());
  }

  private String flat(Span span) {
    return Words.singleBlanks(text(span), "*_");
  }
}
