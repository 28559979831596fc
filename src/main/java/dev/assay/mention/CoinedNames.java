package dev.assay.mention;

import dev.assay.analysis.Filing;
import dev.assay.lexicon.Term;
import dev.assay.text.Pattern;
import dev.assay.text.Sentence;
import dev.assay.text.Tokens;
import dev.assay.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Finds coined names that no stem tells by the code or brand beside them, "ABC-123 (zorafetron)",
 * "quellutide (ABC-123)", or by what they are introduced as: "is developing zorafetron, a novel
 * GSK-3 beta inhibitor".
 */
final class CoinedNames {
  private static final int SHORTEST = 7;
  private static final Pattern BEHIND =
      Pattern.compile("^ ?\\([\u201c\"]?([A-Za-z]{7,24})[\u201d\"]?\\)");
  private static final Pattern BEFORE =
      Pattern.compile("(?:^|[^\\w-])([A-Za-z]{7,24}) \\([\u201c\"]?$");

  private static final String KIND =
      "(?:inhibitor|antibody|agonist|antagonist|modulator|blocker|degrader|conjugate|vaccine|peptide|oligonucleotide|siRNA|bispecific|engager|activator|"
          + "small molecule|molecular glue|prodrug|radioligand|potentiator|stabilizer|corrector|immunotherapy|antisense|antibiotic|antiviral|antifungal|"
          + "antidepressant|opener|analog|analogue|fusion protein|drug candidate|product candidate|investigational (?:drug|therapy|treatment|medicine))";

  /**
   * "is developing zorafetron, a novel inhibitor", "results for zorafetron, an oral antibiotic".
   */
  private static final Pattern INTRODUCED =
      Pattern.compile(
          "\\b(?:develop(?:s|ed|ing)?|evaluat(?:e|es|ed|ing)|assess(?:ed|ing)|advanc(?:e|es|ed|ing)|acquir(?:e|es|ed|ing)|licen[sc](?:e|es|ed|ing)|"
              + "of|with|for|to|on|from|candidate|program|asset|drug|compound|molecule|is|called|named|known as),? ([a-z]{7,24})(?: \\([^)]{2,40}\\))?, (?:which is )?(?:an?|our|its|the) "
              + "(?:(?!(?:and|or|to|with|by|is|was) )[\\w\u03b1-\u03c9\u2019'/.,-]+ ){0,9}"
              + KIND
              + "\\b");

  /** "Zorafetron is an oral inhibitor". */
  private static final Pattern DEFINED =
      Pattern.compile(
          "^([A-Z][a-z]{6,23}) (?:\\([^)]{2,40}\\) )?is (?:an?|our|the) (?:(?!(?:and|or|to|with|by|is|was) )[\\w\u03b1-\u03c9\u2019'/.,-]+ ){0,9}"
              + KIND
              + "\\b");

  private static final Pattern PLAIN =
      Pattern.compile(
          "(?i).*(?:ed|ing|ly|[tsc]ion|ions|ment|ments|ity|al|ous|ic|ics|ive|ary|ent|ents|ant|ants|er|ers|or|ors|ist|ists|body|bodies|"
              + "ism|ness|ship|ance|ence|ble|ful|less|ure|logy|graphy|apy|apies|ates|ides|cts?|ms|ns|ts|es|ys|cy|ry|gy|ty|ey|ded|ward|tal|"
              + "form|gram|grams|cell|cells|ule|ules|ound|ounds|ide|oid|yte|ytes|virus|ology|tomy|itis|oma|emia|osis|pathy|ment)");

  /** Endings in -ide that only names of peptides have. */
  private static final Pattern NAME = Pattern.compile("(?i).*(?:tide|zide|mide|gide)");

  private static final Set<String> OTHER =
      Set.of(
          ("placebo vaccine control vehicle monotherapy research medicine routine "
                  + "baseline company biotech abstract outcome pipeline online release disease "
                  + "generic programme protocol exercise schedule website december september "
                  + "october november february january peptide nucleotide purchase increase "
                  + "decrease guideline discipline magazine enzyme platform biologic subtype "
                  + "genotype wildtype antigen gene approach australia germany england holdings "
                  + "limited biopharma bioscience exchange")
              .split(" "));

  private final Tokens tokens;
  private final Set<String> names = new HashSet<>();

  /** Gathers the coined names beside the drugs of a filing, and those that it introduces. */
  CoinedNames(Filing filing, List<Mention.Drug> drugs) {
    this.tokens = filing.tokens();
    introduced(filing);
    String text = tokens.document();
    for (Mention.Drug drug : drugs) {
      if (drug.source() != Mention.NameSource.SHAPE
          && drug.source() != Mention.NameSource.CONTEXT) {
        continue;
      }
      int start = drug.place().span().start();
      int end = Mark.end(text, drug.place().span().end());
      Matcher behind = BEHIND.matcher(text.substring(end, Math.min(text.length(), end + 40)));
      if (behind.find()) {
        keep(behind.group(1));
      }
      Matcher before =
          BEFORE.matcher(
              text.substring(Math.max(0, start - 40), start).replaceAll("[\\s*_]+", " "));
      String after = text.substring(end, Math.min(text.length(), end + 1));
      if (after.equals(")") && before.find() && Character.isLowerCase(before.group(1).charAt(0))) {
        keep(before.group(1));
      }
    }
  }

  private void introduced(Filing filing) {
    for (Sentence sentence : filing.toldSentences()) {
      String text = Words.singleBlanks(filing.slice(sentence.span()), "*_");
      Matcher introduced = INTRODUCED.matcher(text);
      while (introduced.find()) {
        keep(introduced.group(1));
      }
      Matcher defined = DEFINED.matcher(text);
      if (defined.find()) {
        keep(defined.group(1));
      }
    }
  }

  private void keep(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean plain = PLAIN.matches(word) && !NAME.matches(word) || OTHER.contains(lower);
    if (word.length() >= SHORTEST && !plain) {
      names.add(lower);
    }
  }

  /** The places of the coined names that no drug covers yet. */
  List<Mention.Drug> places(Filing filing, TermHits hits, List<Mention.Drug> drugs) {
    List<Mention.Drug> found = new ArrayList<>();
    if (names.isEmpty()) {
      return found;
    }
    Set<Integer> covered = new HashSet<>();
    for (Mention.Drug drug : drugs) {
      for (int token = drug.place().first(); token < drug.place().end(); token++) {
        covered.add(token);
      }
    }
    for (Sentence sentence : filing.toldSentences()) {
      for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
        if (!covered.contains(token)
            && tokens.is(token, Tokens.Kind.WORD)
            && names.contains(tokens.lower(token))
            && !hits.covers(token, token + 1, Term.class)) {
          found.add(
              new Mention.Drug(
                  Place.of(tokens, token, token + 1),
                  tokens.text(token),
                  Mention.NameSource.CONTEXT,
                  null,
                  false,
                  null));
        }
      }
    }
    return found;
  }
}
