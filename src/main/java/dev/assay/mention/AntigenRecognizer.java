package dev.assay.mention;

import dev.assay.analysis.Filing;
import dev.assay.lexicon.Term;
import dev.assay.lexicon.TermIndex;
import dev.assay.text.Pattern;
import dev.assay.text.Sentence;
import dev.assay.text.Tokens;
import dev.assay.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds antigens and other targets by the lexicon, in elliptical lists ("VEGF receptor-1, -2 and
 * -3"), and, where no list knows them, by "anti-X" and "X-targeting".
 */
public final class AntigenRecognizer implements Recognizer {
  private static final Set<String> PATHWAY =
      Set.of(
          "signaling",
          "signalling",
          "pathway",
          "pathways",
          "axis",
          "cascade",
          "superfamily",
          "interaction",
          "interactions",
          "autoantibody",
          "autoantibodies");

  /** "PARPi", "NMTis": an inhibitor of what stands before the i. */
  private static final Pattern INHIBITOR = Pattern.compile("[A-Z][A-Z0-9/]{2,6}is?");

  /** The last sign of a name: "6", "F", "\u03b3". */
  private static final Pattern SIGN = Pattern.compile("\\d{1,2}|[A-F\u03b1-\u03c9]");

  private static final Set<String> RECEPTOR = Set.of("receptor", "receptors");

  /** Tokens of a bracket with an abbreviation and its sides. */
  private static final int BRACKET = 6;

  private static final Set<String> KIN = Set.of("related", "like", "associated");

  private final TermIndex terms;

  private static final Set<String> JOINTS = Set.of(",", "and", "or", "&", "/");

  /** A recognizer over an index, which spells out what elliptical lists leave unsaid. */
  public AntigenRecognizer(TermIndex terms) {
    this.terms = terms;
  }

  @Override
  public void find(Filing filing, TermHits hits, Consumer<Mention> found) {
    Tokens tokens = filing.tokens();
    List<Mention.Antigen> unknown = new ArrayList<>();
    for (Sentence sentence : filing.toldSentences()) {
      int covered = 0;
      for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
        int first = token;
        Optional<TermIndex.Hit> hit =
            token < covered ? Optional.empty() : hits.at(first, Term.Antigen.class);
        if (hit.isPresent()
            && hit.get().end() <= sentence.endToken()
            && isWholeWord(tokens, hit.get())
            && !isPathway(tokens, hit.get().end())
            && !hits.covers(
                first,
                hit.get().end() + 1,
                Term.Disease.class,
                Term.NoName.class,
                Term.Drug.class)) {
          Term.Antigen term = (Term.Antigen) hit.get().term();
          covered = paired(tokens, hit.get(), found);
          covered = covered > hit.get().end() ? covered : family(tokens, hit.get(), found);
          if (covered > hit.get().end()) {
            token = covered - 1;
            continue;
          }
          Optional<Mention.Antigen> receptor = receptor(tokens, hits, hit.get());
          if (receptor.isPresent()) {
            found.accept(receptor.get());
            token = hit.get().end() - 1;
            continue;
          }
          covered = elliptical(tokens, hit.get(), found);
          if (covered == hit.get().end() || tokens.is(hit.get().end() - 1, Tokens.Kind.NUMBER)) {
            found.accept(antigen(tokens, first, hit.get().end(), term));
          }
          token = Math.max(hit.get().end(), covered) - 1;
        } else if (hit.isEmpty() && token >= covered && isInhibitor(tokens.text(first))) {
          String stem = tokens.text(first).replaceFirst("is?$", "");
          terms
              .spelled(stem, Term.Antigen.class)
              .ifPresent(
                  term ->
                      found.accept(
                          new Mention.Antigen(
                              Place.of(tokens, first, first + 1),
                              term.name(),
                              term.name(),
                              term.symbol(),
                              term.kind())));
        } else if (UnknownTargets.isName(tokens, first, hits)) {
          Chunk chunk = UnknownTargets.name(tokens, first);
          unknown.add(
              new Mention.Antigen(
                  Place.of(tokens, chunk.first(), chunk.end()),
                  chunk.text(),
                  chunk.text(),
                  null,
                  ""));
        }
      }
    }
    unknown.forEach(found);
  }

  /** "PARPi", "JAKis": capitals, with a small letter behind. */
  private static boolean isInhibitor(String word) {
    return (word.endsWith("i") || word.endsWith("is"))
        && Character.isUpperCase(word.charAt(0))
        && INHIBITOR.matches(word);
  }

  /**
   * "GM-CSF signaling", "the CD40-CD154 interaction": a pathway, no antigen (RECORDS.md, edges).
   */
  private static boolean isPathway(Tokens tokens, int next) {
    return next < tokens.size() && PATHWAY.contains(tokens.lower(next))
        || isKin(tokens, next)
        || isLigand(tokens, next);
  }

  /** "interleukin-6 (IL-6) receptor": the receptor is the antigen, not what binds to it. */
  private static boolean isLigand(Tokens tokens, int next) {
    int limit = Math.min(tokens.size() - 1, next + BRACKET);
    for (int token = next; token < limit; token++) {
      if (tokens.firstChar(token) == ')') {
        return (token == next || tokens.firstChar(next) == '(')
            && RECEPTOR.contains(tokens.lower(token + 1));
      }
    }
    return false;
  }

  /** "lipoprotein receptor-related protein", "antitrypsin-like activity": a kin of the antigen. */
  private static boolean isKin(Tokens tokens, int next) {
    int word = next < tokens.size() && tokens.isHyphen(next) ? next + 1 : next;
    return word + 1 < tokens.size()
        && KIN.contains(tokens.text(word))
        && (word > next || tokens.text(word + 1).startsWith("protein"));
  }

  private static Mention.Antigen antigen(Tokens tokens, int first, int end, Term.Antigen term) {
    String text =
        Words.singleSpaced(tokens.document().substring(tokens.start(first), tokens.end(end - 1)));
    return new Mention.Antigen(
        Place.of(tokens, first, end),
        singular(text, term),
        term.name(),
        term.symbol(),
        term.kind());
  }

  /** "Somatostatin receptors" is named in the singular; a name that ends in s by itself stays. */
  private static String singular(String text, Term.Antigen term) {
    boolean plural =
        text.endsWith("s")
            && !term.name().endsWith("s")
            && (text.toLowerCase(Locale.ROOT).endsWith("receptors")
                || text.endsWith("ases")
                || text.endsWith("ins"));
    return plural ? text.substring(0, text.length() - 1) : text;
  }

  /** A hit that ends inside a longer code ("CD3" in "CD3-1234") or starts inside one is none. */
  private static boolean isWholeWord(Tokens tokens, TermIndex.Hit hit) {
    if (hit.first() > 0
        && tokens.end(hit.first() - 1) == tokens.start(hit.first())
        && tokens.is(hit.first() - 1, Tokens.Kind.NUMBER)) {
      return false;
    }
    int after = hit.end();
    return after + 1 >= tokens.size()
        || !tokens.isHyphen(after)
        || tokens.start(after) != tokens.end(after - 1)
        || tokens.start(after + 1) != tokens.end(after)
        || !tokens.is(after + 1, Tokens.Kind.NUMBER)
        || tokens.text(after + 1).length() < 3;
  }

  /**
   * "CDK4/6", "cyclin-dependent kinases 4 and 6", "HER2/3", "PI3K\u03b4/\u03b3": two antigens whose
   * names differ in their last sign alone, the second written by that sign. Gives the end of the
   * pair, the hit's own end where there is none.
   */
  private int paired(Tokens tokens, TermIndex.Hit hit, Consumer<Mention> found) {
    boolean listed = isPair((Term.Antigen) hit.term()) && hit.end() - hit.first() > 2;
    int second = listed ? hit.end() - 1 : hit.end() + 1;
    if (second >= tokens.size() || !SIGN.matches(tokens.text(second))) {
      return hit.end();
    }
    boolean slash =
        tokens.firstChar(second - 1) == '/'
            && tokens.start(second - 1) == tokens.end(second - 2)
            && tokens.start(second) <= tokens.end(second - 1) + 1;
    if (!listed && !slash) {
      return hit.end();
    }
    String first =
        tokens
            .document()
            .substring(tokens.start(hit.first()), tokens.end(second - 2))
            .replaceFirst("(kinase|receptor)s(?= )", "$1");
    String other = withoutLastSign(first) + tokens.text(second);
    Optional<Term.Antigen> one = terms.spelled(first, Term.Antigen.class);
    Optional<Term.Antigen> two = terms.spelled(other, Term.Antigen.class);
    if (one.isEmpty() || two.isEmpty() || one.get().equals(two.get())) {
      return hit.end();
    }
    found.accept(spelled(tokens, hit.first(), second - 1, first, one.get()));
    found.accept(spelled(tokens, second, second + 1, other, two.get()));
    return second + 1;
  }

  /**
   * "Janus kinases 1 & 2", "fibroblast growth factor receptors 1, 2 and 3": members of a family by
   * their numbers. Gives the end of the list, the hit's own end where it is none.
   */
  private int family(Tokens tokens, TermIndex.Hit hit, Consumer<Mention> found) {
    String text = tokens.document().substring(tokens.start(hit.first()), tokens.end(hit.end() - 1));
    if (!text.endsWith("kinases") && !text.endsWith("receptors")) {
      return hit.end();
    }
    List<Mention.Antigen> members = new ArrayList<>();
    int at = hit.end();
    int end = hit.end();
    while (at < tokens.size() && (members.isEmpty() || at - end <= 2)) {
      if (tokens.is(at, Tokens.Kind.NUMBER)) {
        String name = text.substring(0, text.length() - 1) + " " + tokens.text(at);
        Optional<Term.Antigen> known = terms.spelled(name, Term.Antigen.class);
        if (known.isEmpty()) {
          break;
        }
        int first = members.isEmpty() ? hit.first() : at;
        members.add(spelled(tokens, first, at + 1, name, known.get()));
        end = at + 1;
      } else if (members.isEmpty() || !JOINTS.contains(tokens.text(at))) {
        break;
      }
      at++;
    }
    members.forEach(found);
    return end;
  }

  /** Whether the lexicon's name is that of two without one symbol for both: "CDK4/6". */
  private static boolean isPair(Term.Antigen term) {
    int slash = term.name().lastIndexOf('/');
    return slash > 0 && term.symbol() == null && SIGN.matches(term.name().substring(slash + 1));
  }

  /** "CDK" of "CDK4", "IL-17" of "IL-17A". */
  private static String withoutLastSign(String name) {
    int end = name.length() - 1;
    while (end > 0
        && Character.isDigit(name.charAt(end))
        && Character.isDigit(name.charAt(end - 1))) {
      end--;
    }
    return name.substring(0, end);
  }

  private static Mention.Antigen spelled(
      Tokens tokens, int first, int end, String name, Term.Antigen term) {
    return new Mention.Antigen(
        Place.of(tokens, first, end), name, term.name(), term.symbol(), term.kind());
  }

  /** "VEGF receptor-1, -2 and -3", "HER-2 and -3": further numbers of the name just read. */
  private int elliptical(Tokens tokens, TermIndex.Hit hit, Consumer<Mention> found) {
    int last = hit.end() - 1;
    boolean numbered = tokens.is(last, Tokens.Kind.NUMBER) && tokens.isHyphen(last - 1);
    int stemEnd = numbered ? last - 2 : last;
    String stem = tokens.document().substring(tokens.start(hit.first()), tokens.end(stemEnd));
    int at = hit.end();
    int end = hit.end();
    while (at + 1 < tokens.size()) {
      String word = tokens.text(at);
      if (end > hit.end() || numbered
          ? word.equals(",") || word.equals("and") || word.equals("or") || word.equals("/")
          : false) {
        at++;
      } else if (tokens.isHyphen(at)
          && tokens.is(at + 1, Tokens.Kind.NUMBER)
          && tokens.start(at + 1) == tokens.end(at)
          && tokens.text(at + 1).length() <= 2) {
        String name = singularStem(stem) + "-" + tokens.text(at + 1);
        Optional<Term.Antigen> known = terms.spelled(name, Term.Antigen.class);
        if (known.isEmpty() && end == hit.end() && !numbered) {
          break;
        }
        found.accept(
            new Mention.Antigen(
                Place.of(tokens, end == hit.end() && !numbered ? hit.first() : at + 1, at + 2),
                name,
                known.map(Term::name).orElse(name),
                known.map(Term.Antigen::symbol).orElse(null),
                known.map(Term.Antigen::kind).orElse("")));
        at += 2;
        end = at;
      } else {
        break;
      }
    }
    return end;
  }

  private static String singularStem(String stem) {
    return stem.endsWith("receptors") || stem.endsWith("ases")
        ? stem.substring(0, stem.length() - 1)
        : stem;
  }

  /** "GLP-1/GIP receptor", "GLP-1 and GIP receptors": the receptor of both, where there is one. */
  private Optional<Mention.Antigen> receptor(Tokens tokens, TermHits hits, TermIndex.Hit hit) {
    int joint = hit.end();
    return joint + 1 < tokens.size() && JOINTS.contains(tokens.text(joint))
        ? hits.at(joint + 1, Term.Antigen.class)
            .filter(second -> RECEPTOR.contains(tokens.lower(second.end() - 1)))
            .map(
                second ->
                    tokens.document().substring(tokens.start(hit.first()), tokens.end(joint - 1))
                        + " receptor")
            .flatMap(
                name ->
                    terms
                        .spelled(name, Term.Antigen.class)
                        .map(term -> spelled(tokens, hit.first(), joint, name, term)))
        : Optional.empty();
  }
}
