package dev.assay.mention;

import dev.assay.analysis.Filing;
import dev.assay.lexicon.Term;
import dev.assay.lexicon.TermIndex;
import dev.assay.text.Sentence;
import dev.assay.text.Tokens;
import dev.assay.text.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds companies and other organisations by the lexicon, by their legal form ("Acme Oncology,
 * Inc."), by the last word of their name ("Acme Therapeutics"), and, once known, by the short form
 * that the filing goes on with.
 */
public final class CompanyRecognizer implements Recognizer {
  private static final Set<String> FORMS =
      Set.of(
          ("inc incorporated corp corporation ltd limited plc llc llp ag gmbh nv ab asa "
                  + "bv kk spa srl sas oy oyj co lp sa se as aps pty pte pvt sarl gk")
              .split(" "));

  /**
   * Forms that are words or initials too, so that they count only behind a comma or with periods.
   */
  private static final Set<String> WEAK_FORMS =
      Set.of("co", "lp", "sa", "se", "ab", "ag", "as", "gk");

  /** Words that companies' names end in; none is a name by itself. */
  static final Set<String> LAST_WORDS =
      Set.of(
          ("pharmaceuticals pharmaceutical pharma biopharma biopharmaceuticals "
                  + "biopharmaceutical therapeutics biotherapeutics immunotherapeutics biosciences "
                  + "bioscience biotech biotechnology biotechnologies biologics oncology "
                  + "biomedical laboratories genetics genomics medicines neurosciences "
                  + "neuroscience immunotherapies immunology vaccines diagnostics biopharm "
                  + "pharmacia bio lifesciences healthcare ophthalmics dermatology biosystems "
                  + "bioworks biotherapies radiopharma immunosciences labs radiopharmaceuticals "
                  + "theranostics biologicals nutraceuticals biolabs")
              .split(" "));

  private static final Set<String> ACADEMIC =
      Set.of(
          "university",
          "college",
          "hospital",
          "institute",
          "clinic",
          "universit\u00e4t",
          "institut");

  /** What an academic house is called before its place: "University of Hartwell". */
  private static final Set<String> HOUSES =
      Set.of(
          "University",
          "Institute",
          "College",
          "Academy",
          "Universit\u00e9",
          "Universidad",
          "Universit\u00e0",
          "Hospital",
          "School");

  /**
   * Capitalised words that stand before a name without being part of it, or that are no name with a
   * last word.
   */
  private static final Set<String> NOT_FIRST =
      Set.of(
          ("the a an about in on at by and with for from to of our its their this that "
                  + "these we as both under source between contact contacts new novel all global "
                  + "investor clinical medical senior chief vice president department division "
                  + "head director drug drugs cancer gene cell advanced targeted specialty "
                  + "innovative small animal human other when if however phase generic proprietary "
                  + "precision company us hematology radiation thoracic gynecologic pediatric "
                  + "clinicaloncology immuno solid where while is national also officer affairs "
                  + "office executive limited section article exhibit annals journal society "
                  + "american european surgical today lead licensed current")
              .split(" "));

  /** What belongs to a house: "the Laboratory of Immunology" is no company. */
  private static final Set<String> PARTS =
      Set.of(
          ("laboratory department division center centre section office school head "
                  + "professor chair chief faculty field fields area areas")
              .split(" "));

  /** Whom houses are named for in the possessive: "Queen's College". */
  private static final Set<String> NAMESAKES =
      Set.of("children", "women", "king", "queen", "guy", "mary", "thomas", "john", "jude");

  /** "Pharmacovigilance Division Acme Pharma Inc.": the name begins behind the unit. */
  private static final Set<String> UNITS = Set.of("division", "department", "officer", "affairs");

  private static final Set<String> PURPOSEFUL =
      Set.of("Institute", "Institutes", "Center", "Centre", "Foundation", "Society", "Company");

  private static final int LONGEST_NAME = 5;

  /** A name at its tokens. */
  record Found(int first, int end, String name, String kind) {}

  /** Whether a word, in lower case, is one that names of companies end in. */
  static boolean endsName(String word) {
    return FORMS.contains(word) || LAST_WORDS.contains(word) || ACADEMIC.contains(word);
  }

  @Override
  public void find(Filing filing, TermHits hits, Consumer<Mention> found) {
    Tokens tokens = filing.tokens();
    WrittenNames written = new WrittenNames(tokens, hits);
    Map<Integer, Found> byFirst = new LinkedHashMap<>();
    for (Sentence sentence : filing.sentences()) {
      for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
        int at = token;
        if (!Words.isCapitalized(tokens.text(token)) && !hits.startAt(at)) {
          continue; // most words, and none that a name begins with
        }
        Optional<Found> formed = byForm(tokens, hits, sentence, token);
        Optional<Found> named =
            hits.at(at, Term.Company.class)
                .filter(hit -> isWrittenSo(tokens, at, hit))
                .map(hit -> known(tokens, hit, written))
                .filter(known -> formed.isEmpty() || known.end() > formed.get().end())
                .or(() -> formed)
                .or(() -> ofPlace(tokens, sentence, at));
        if (named.isPresent()) {
          Found whole = WrittenNames.withDigit(tokens, sentence, named.get());
          byFirst.put(whole.first(), whole);
          token = whole.end() - 1;
        }
      }
    }
    new ShortNames(tokens, byFirst.values()).find(byFirst);
    for (Found company : byFirst.values()) {
      found.accept(
          new Mention.Company(
              Place.of(tokens, company.first(), company.end()),
              company.name(),
              company.kind(),
              false));
    }
  }

  /** "sanofi-aventis" is written without a capital, other names are not. */
  private static boolean isWrittenSo(Tokens tokens, int first, TermIndex.Hit hit) {
    return Words.isCapitalized(tokens.text(first))
        || tokens.document().startsWith(((Term.Company) hit.term()).name(), tokens.start(first));
  }

  private static Found known(Tokens tokens, TermIndex.Hit hit, WrittenNames written) {
    Term.Company term = (Term.Company) hit.term();
    Optional<String> longer = WrittenNames.longer(tokens, hit);
    if (longer.isPresent() && term.kind().equals("company")) {
      return new Found(hit.first() - 2, withForm(tokens, hit.end()), longer.get(), "company");
    }
    int end = term.kind().equals("academic") ? AcademicNames.end(tokens, hit.end()) : hit.end();
    String named = end > hit.end() ? name(tokens, hit.first(), end) : written.of(term);
    return new Found(hit.first(), withForm(tokens, end), named, term.kind());
  }

  /**
   * The capitalised words from {@code token} on that end in a legal form or in a word that
   * companies end in.
   */
  private static Optional<Found> byForm(
      Tokens tokens, TermHits hits, Sentence sentence, int token) {
    if (!startsName(tokens, token)) {
      return Optional.empty();
    }
    int limit = Math.min(sentence.endToken(), token + LONGEST_NAME + 3);
    int nameEnd = -1;
    String kind = "company";
    for (int i = token + 1; i < limit; i++) {
      if (UNITS.contains(tokens.lower(i))) {
        return Optional.empty();
      }
      int formEnd = withForm(tokens, i);
      if (formEnd > i) {
        return Optional.of(new Found(token, formEnd, name(tokens, token, i), kind));
      }
      if (isCompanyOfPartners(tokens, token, i)) {
        return Optional.of(new Found(token, i + 1, name(tokens, token, i), kind));
      }
      if (isNamesake(tokens, i)) {
        i++;
        continue;
      }
      int placed = withPlace(tokens, i);
      if (placed > i) {
        return Optional.of(new Found(token, placed, name(tokens, token, i), kind));
      }
      if (!continuesName(tokens, i) || beginsAgain(tokens, hits, token, i)) {
        break;
      }
      String word = tokens.lower(i);
      if (LAST_WORDS.contains(word)) {
        nameEnd = i + 1;
      } else if (ACADEMIC.contains(word)) {
        nameEnd = endOfPlace(tokens, sentence, i + 1);
        kind = "academic";
      }
    }
    if (nameEnd < 0) {
      return Optional.empty();
    }
    return Optional.of(new Found(token, nameEnd, name(tokens, token, nameEnd), kind));
  }

  /** "Merrow's College" continues a name where Merrow is one of those that houses are named for. */
  private static boolean isNamesake(Tokens tokens, int token) {
    return token + 2 < tokens.size()
        && NAMESAKES.contains(tokens.lower(token - 1))
        && (tokens.firstChar(token) == '\'' || tokens.firstChar(token) == '\u2019')
        && tokens.text(token + 1).equals("s")
        && Words.isCapitalized(tokens.text(token + 2));
  }

  /** The end of "of Hartwell" that starts at a token, else the token. */
  private static int endOfPlace(Tokens tokens, Sentence sentence, int token) {
    if (token >= sentence.endToken() || !tokens.text(token).equals("of")) {
      return token;
    }
    int end = capitalizedFrom(tokens, sentence, token + 1);
    return end > token + 1 ? end : token;
  }

  /** The end of the capitalised words that start at a token. */
  private static int capitalizedFrom(Tokens tokens, Sentence sentence, int token) {
    int end = token;
    int limit = Math.min(sentence.endToken(), token + LONGEST_NAME);
    while (end < limit
        && tokens.is(end, Tokens.Kind.WORD)
        && Words.isCapitalized(tokens.text(end))) {
      end++;
    }
    return end;
  }

  /** The end of "(Shanghai) Co., Ltd." that starts at a token, else the token. */
  private static int withPlace(Tokens tokens, int token) {
    boolean bracketed =
        token + 3 < tokens.size()
            && tokens.text(token).equals("(")
            && tokens.text(token + 2).equals(")")
            && Words.isCapitalized(tokens.text(token + 1));
    int end = bracketed ? withForm(tokens, token + 3) : token;
    return bracketed && end > token + 3 ? end : token;
  }

  /** "Ellis & Crane Company": two names and the word. */
  private static boolean isCompanyOfPartners(Tokens tokens, int first, int token) {
    return tokens.text(token).equals("Company")
        && token == first + 3
        && tokens.text(first + 1).equals("&");
  }

  /** "About Acmera" and, on the next line, "Acmera Pharma, Inc. develops": the second is a name. */
  private static boolean beginsAgain(Tokens tokens, TermHits hits, int first, int token) {
    return (tokens.text(token).equals(tokens.text(first))
            || hits.at(token, Term.Company.class).isPresent())
        && tokens.document().substring(tokens.end(token - 1), tokens.start(token)).indexOf('\n')
            >= 0;
  }

  /** "University of Hartwell", "Institute for Rare Diseases": named by its place or its purpose. */
  private static Optional<Found> ofPlace(Tokens tokens, Sentence sentence, int token) {
    int next = token + 1;
    if (!HOUSES.contains(tokens.text(token))
        || next >= sentence.endToken()
        || !(tokens.text(next).equals("of") || tokens.text(next).equals("for"))) {
      return Optional.empty();
    }
    int end = capitalizedFrom(tokens, sentence, next + 1);
    return end > next + 1
        ? Optional.of(new Found(token, end, name(tokens, token, end), "academic"))
        : Optional.empty();
  }

  private static boolean startsName(Tokens tokens, int token) {
    String word = tokens.text(token);
    return tokens.is(token, Tokens.Kind.WORD)
        && Words.isCapitalized(word)
        && !NOT_FIRST.contains(tokens.lower(token))
        && !tokens.isJoined(token)
        && !isPart(tokens, token);
  }

  /** "Laboratory of Immunology": whether the words at a token tell what a part of a house does. */
  private static boolean isPart(Tokens tokens, int token) {
    int of = token - 1;
    while (of > 0
        && token - of < LONGEST_NAME
        && (Words.isCapitalized(tokens.text(of)) || tokens.text(of).equals("and"))) {
      of--;
    }
    return of > 0 && tokens.text(of).equals("of") && PARTS.contains(tokens.lower(of - 1));
  }

  private static boolean continuesName(Tokens tokens, int token) {
    String word = tokens.text(token);
    return Words.isCapitalized(word) && tokens.is(token, Tokens.Kind.WORD)
        || isPurpose(tokens, token)
        || word.equals("&")
        || word.equals("and") && token + 1 < tokens.size() && isLastWord(tokens.text(token + 1))
        || tokens.isHyphen(token) && tokens.start(token) == tokens.end(token - 1);
  }

  /** "Acmera Institutes for Medical Research, Inc.": "for" behind such a house. */
  private static boolean isPurpose(Tokens tokens, int token) {
    return tokens.text(token).equals("for")
        && token + 1 < tokens.size()
        && PURPOSEFUL.contains(tokens.text(token - 1))
        && Words.isCapitalized(tokens.text(token + 1));
  }

  private static boolean isLastWord(String word) {
    String lower = word.toLowerCase(java.util.Locale.ROOT);
    return LAST_WORDS.contains(lower) || lower.equals("company") || lower.equals("co");
  }

  /**
   * The end of a legal form that starts at a token ("Inc.", ", Ltd.", "S.A.", "and Company"), else
   * the token.
   */
  private static int withForm(Tokens tokens, int token) {
    int at = token;
    boolean comma = at < tokens.size() && tokens.firstChar(at) == ',';
    if (comma) {
      at++;
    }
    if (at + 1 < tokens.size() && tokens.text(at).equals("Private")) {
      int rest = withForm(tokens, at + 1);
      return rest > at + 1 ? rest : token;
    }
    int partners = withPartners(tokens, at);
    if (partners > at) {
      return partners;
    }
    String form = "";
    int end = at;
    while (end < tokens.size() && form.length() < 12 && tokens.is(end, Tokens.Kind.WORD)) {
      String word = tokens.text(end);
      boolean dotted =
          end + 1 < tokens.size()
              && (tokens.firstChar(end + 1) == '.' || tokens.firstChar(end + 1) == '/')
              && tokens.start(end + 1) == tokens.end(end);
      form = form.isEmpty() ? tokens.lower(end) : form + tokens.lower(end);
      end += dotted ? 2 : 1;
      boolean whole =
          FORMS.contains(form)
              && (!WEAK_FORMS.contains(form)
                  || comma
                  || dotted
                  || end - at > form.length()
                  || Words.isAllCaps(word) && word.length() == 2 && !word.equals("AS"));
      if (whole && Words.isCapitalized(word)) {
        return withForm(tokens, end) > end
            ? withForm(tokens, end)
            : end - (dotted && end >= tokens.size() ? 1 : 0);
      }
      if (!dotted || word.length() > 1) {
        break;
      }
    }
    return token;
  }

  /** The end of "and Company", "& Co." that starts at a token, else the token. */
  private static int withPartners(Tokens tokens, int token) {
    if (token + 1 >= tokens.size()) {
      return token;
    }
    String word = tokens.text(token);
    String next = tokens.text(token + 1);
    boolean partners =
        next.equals("Company") && (word.equals("and") || word.equals("&"))
            || next.equals("Co") && (word.equals("and") || word.equals("&"));
    if (!partners) {
      return token;
    }
    int end = token + 2;
    boolean dotted = end < tokens.size() && next.equals("Co") && tokens.firstChar(end) == '.';
    int rest = withForm(tokens, dotted ? end + 1 : end);
    return rest > end + 1 ? rest : dotted ? end + 1 : end;
  }

  private static String name(Tokens tokens, int first, int end) {
    String text = tokens.document().substring(tokens.start(first), tokens.end(end - 1));
    String name = Words.singleSpaced(text);
    return name.endsWith(",") ? name.substring(0, name.length() - 1) : name;
  }
}
