package dev.assay.mention;

import dev.assay.analysis.Filing;
import dev.assay.lexicon.Term;
import dev.assay.lexicon.TermIndex;
import dev.assay.text.Sentence;
import dev.assay.text.Tokens;
import dev.assay.text.Words;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds diseases by the lexicon, by abbreviations that the filing itself defines, and by a head
 * noun with what qualifies it ("Kabuki-like syndrome"); words of stage, line and severity before a
 * disease become its population.
 */
public final class DiseaseRecognizer implements Recognizer {
  private final ShortenedDiseases shortened;

  /** A recognizer over an index, which spells out what elliptical lists leave unsaid. */
  public DiseaseRecognizer(TermIndex terms) {
    shortened = new ShortenedDiseases(terms);
  }

  @Override
  public void find(Filing filing, TermHits hits, Consumer<Mention> found) {
    Tokens tokens = filing.tokens();
    List<Mention.Disease> named = new ArrayList<>();
    Map<String, Mention.Disease> defined = new HashMap<>();
    for (Sentence sentence : filing.toldSentences()) {
      for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
        int first = token;
        if (!hits.startAt(first) && !isQualifier(tokens, first, true)) {
          continue;
        }
        Optional<Mention.Disease> disease =
            hits.at(first, Term.Disease.class)
                .filter(hit -> hit.end() <= sentence.endToken())
                .filter(hit -> !((Term.Disease) hit.term()).ambiguous())
                .filter(
                    hit -> !hits.covers(first, hit.end() + 1, Term.Drug.class, Term.NoName.class))
                .map(hit -> disease(tokens, sentence, hits, hit))
                .or(() -> unknown(tokens, sentence, hits, first));
        if (disease.isPresent()
            && !isPartOfCode(tokens, disease.get().place())
            && !isInstitution(tokens, disease.get().place())) {
          Mention.Disease whole = joined(tokens, sentence, named, disease.get());
          shortened.before(tokens, sentence, whole, named);
          named.add(whole);
          define(tokens, whole, defined);
          token = Math.max(token, whole.place().end() - 1);
        }
      }
    }
    named.forEach(found);
    abbreviations(filing, hits, named, defined, found);
  }

  private static Mention.Disease disease(
      Tokens tokens, Sentence sentence, TermHits hits, TermIndex.Hit hit) {
    Term.Disease term = (Term.Disease) hit.term();
    int first = qualified(tokens, sentence, hit.first());
    String name =
        ReceptorStatus.named(
            term.name(), tokens.document(), sentence.span().start(), tokens.start(hit.first()));
    return new Mention.Disease(
        Place.of(tokens, first, hit.end()),
        first == hit.first() ? name : qualifiedName(tokens, first, hit, name),
        term.generic(),
        population(tokens, sentence, hits, first));
  }

  /** Where a disease begins with the word that says which of its kind it is: "non-", "viral". */
  private static int qualified(Tokens tokens, Sentence sentence, int first) {
    if (first - 2 >= sentence.firstToken()
        && tokens.isHyphen(first - 1)
        && tokens.lower(first - 2).equals("non")
        && tokens.end(first - 1) == tokens.start(first)) {
      return first - 2;
    }
    return first - 1 >= sentence.firstToken()
            && DiseaseWords.OF_KIND.contains(tokens.lower(first - 1))
        ? first - 1
        : first;
  }

  private static String singular(String name) {
    boolean plural =
        name.endsWith("s")
            && DiseaseWords.HEADS.contains(name.substring(name.lastIndexOf(' ') + 1));
    return (plural && !name.endsWith("is") ? name.substring(0, name.length() - 1) : name)
        .toLowerCase(Locale.ROOT);
  }

  /** As it is written; an abbreviation is expanded: "non-squamous non-small cell lung cancer". */
  private static String qualifiedName(Tokens tokens, int first, TermIndex.Hit hit, String name) {
    String link = tokens.isHyphen(hit.first() - 1) ? "-" : " ";
    String written =
        Words.singleSpaced(
            tokens.document().substring(tokens.start(hit.first()), tokens.end(hit.end() - 1)));
    List<String> words = List.of(written.split("[ -]"));
    boolean full =
        words.stream().anyMatch(w -> w.length() > 3)
            && words.stream().noneMatch(w -> w.length() > 2 && Words.isAllCaps(w));
    return tokens.lower(first) + link + (full ? singular(written) : name);
  }

  /** "Hartley Cancer Center", "Liver Disease Week": the name of a place or a meeting. */
  private static boolean isInstitution(Tokens tokens, Place place) {
    return place.end() < tokens.size()
        && DiseaseWords.INSTITUTIONS.contains(tokens.text(place.end()))
        && Character.isUpperCase(tokens.firstChar(place.end() - 1));
  }

  /** "RLS" in "RLS-0071" is no disease. */
  private static boolean isPartOfCode(Tokens tokens, Place place) {
    boolean before =
        place.first() > 1
            && tokens.isHyphen(place.first() - 1)
            && tokens.end(place.first() - 1) == tokens.start(place.first())
            && tokens.is(place.first() - 2, Tokens.Kind.NUMBER);
    boolean after =
        place.end() + 1 < tokens.size()
            && tokens.isHyphen(place.end())
            && tokens.start(place.end()) == tokens.end(place.end() - 1)
            && tokens.is(place.end() + 1, Tokens.Kind.NUMBER)
            && tokens.start(place.end() + 1) == tokens.end(place.end());
    return before || after;
  }

  /**
   * "COVID-19-related respiratory failure" and "acute exacerbations of asthma" are diseases of
   * their own.
   */
  private static Mention.Disease joined(
      Tokens tokens, Sentence sentence, List<Mention.Disease> named, Mention.Disease disease) {
    int first = disease.place().first();
    if (!named.isEmpty() && first - 3 >= named.get(named.size() - 1).place().end() - 1) {
      Mention.Disease cause = named.get(named.size() - 1);
      boolean related =
          cause.place().end() == first - 2
              && tokens.isHyphen(first - 2)
              && DiseaseWords.RELATIONS.contains(tokens.lower(first - 1));
      if (related) {
        named.remove(named.size() - 1);
        return new Mention.Disease(
            Place.of(tokens, cause.place().first(), disease.place().end()),
            cause.name() + "-" + tokens.text(first - 1) + " " + disease.name(),
            false,
            cause.population());
      }
    }
    if (first - 2 >= sentence.firstToken()
        && tokens.text(first - 1).equals("of")
        && tokens.lower(first - 2).startsWith("exacerbation")) {
      int from =
          first - 3 >= sentence.firstToken() && tokens.text(first - 3).equalsIgnoreCase("acute")
              ? first - 3
              : first - 2;
      String words =
          tokens
              .document()
              .substring(tokens.start(from), tokens.start(first))
              .toLowerCase(Locale.ROOT);
      return new Mention.Disease(
          Place.of(tokens, from, disease.place().end()),
          Words.singleSpaced(words + disease.name()),
          false,
          disease.population());
    }
    return disease;
  }

  /** Whether the letters stand in the disease's name in their order: no study's name does. */
  private static boolean spells(String letters, Tokens tokens, Place disease) {
    String name = tokens.document().substring(disease.span().start(), disease.span().end());
    int at = 0;
    for (char letter : letters.toLowerCase(Locale.ROOT).toCharArray()) {
      at = Character.isLetter(letter) ? name.toLowerCase(Locale.ROOT).indexOf(letter, at) + 1 : at;
      if (at == 0 && Character.isLetter(letter)) {
        return false;
      }
    }
    return true;
  }

  /** "Disease name (ABC)" makes ABC a name of that disease in this filing. */
  private static void define(
      Tokens tokens, Mention.Disease disease, Map<String, Mention.Disease> defined) {
    int open = disease.place().end();
    int at = open + 1;
    while (at < tokens.size() && at <= open + 2 && isQuote(tokens.firstChar(at))) {
      at++;
    }
    if (at + 1 < tokens.size()
        && tokens.firstChar(open) == '('
        && tokens.is(at, Tokens.Kind.WORD)) {
      int end = at + 1;
      while (end < tokens.size() && end < at + 4 && tokens.firstChar(end) != ')') {
        end++;
      }
      String short_ =
          tokens
              .document()
              .substring(tokens.start(at), tokens.end(end - 1))
              .replaceAll("[\u201c\u201d\"]", "")
              .strip();
      boolean abbreviation =
          short_.length() >= 2
              && short_.length() <= 10
              && short_.chars().filter(Character::isUpperCase).count() >= 2
              && short_.indexOf(' ') < 0;
      if (end < tokens.size()
          && tokens.firstChar(end) == ')'
          && abbreviation
          && (at == open + 1 || spells(short_, tokens, disease.place()))
          && !disease.generic()) {
        defined.putIfAbsent(short_, disease);
      }
    }
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\u201c' || c == '\u201d' || c == '\u2018' || c == '\'';
  }

  private static void abbreviations(
      Filing filing,
      TermHits hits,
      List<Mention.Disease> named,
      Map<String, Mention.Disease> defined,
      Consumer<Mention> found) {
    Tokens tokens = filing.tokens();
    BitSet covered = new BitSet();
    Set<String> namedNames = new java.util.HashSet<>();
    for (Mention.Disease disease : named) {
      namedNames.add(disease.name());
      covered.set(disease.place().first(), disease.place().end());
    }
    for (Sentence sentence : filing.toldSentences()) {
      for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
        if (covered.get(token) || !tokens.is(token, Tokens.Kind.WORD)) {
          continue;
        }
        if (defined.isEmpty() && !hits.startAt(token)) {
          continue;
        }
        Chunk chunk = Chunk.at(tokens, token);
        Mention.Disease meant = defined.get(chunk == null ? tokens.text(token) : chunk.text());
        meant = meant == null ? defined.get(tokens.text(token)) : meant;
        if (meant != null) {
          found.accept(
              new Mention.Disease(
                  Place.of(tokens, token, token + 1),
                  meant.name(),
                  meant.generic(),
                  population(tokens, sentence, hits, token)));
          continue;
        }
        int first = token;
        hits.at(first, Term.Disease.class)
            .filter(
                hit ->
                    ((Term.Disease) hit.term()).ambiguous()
                        && namedNames.contains(hit.term().name())
                        && Words.isAllCaps(tokens.text(first)))
            .filter(hit -> !isPartOfCode(tokens, Place.of(tokens, first, hit.end())))
            .ifPresent(hit -> found.accept(disease(tokens, sentence, hits, hit)));
      }
    }
  }

  /**
   * The words of stage, line, severity and biomarker that stand right before a disease, in order.
   */
  private static List<String> population(
      Tokens tokens, Sentence sentence, TermHits hits, int disease) {
    Deque<String> words = new ArrayDeque<>();
    int at = disease;
    boolean more = true;
    while (more && at > sentence.firstToken()) {
      more = false;
      int from = Math.max(sentence.firstToken(), at - 5);
      for (int first = from; first < at && !more; first++) {
        Optional<TermIndex.Hit> hit = hits.at(first, Term.Population.class);
        if (hit.isPresent()
            && (hit.get().end() == at
                || hit.get().end() == at - 1 && ShortenedDiseases.isJoint(tokens, at - 1))) {
          words.addFirst(hit.get().term().name());
          at = first;
          more = true;
        }
      }
      if (!more
          && at - 3 >= sentence.firstToken()
          && tokens.isHyphen(at - 2)
          && DiseaseWords.BIOMARKER_TAILS.contains(tokens.lower(at - 1))) {
        words.addFirst(tokens.document().substring(tokens.start(at - 3), tokens.end(at - 1)));
        at -= 3;
        more = true;
      }
    }
    return List.copyOf(words);
  }

  /**
   * A head noun with one to three qualifying words: "Kabuki syndrome", "hereditary optic
   * neuropathy".
   */
  private static Optional<Mention.Disease> unknown(
      Tokens tokens, Sentence sentence, TermHits hits, int first) {
    int end = first;
    while (end < sentence.endToken()
        && end - first < 4
        && isQualifier(tokens, end, end == first)
        && hits.at(end, Term.Disease.class).isEmpty()
        && hits.at(end, Term.Population.class).isEmpty()) {
      end++;
    }
    if (end == first || end >= sentence.endToken() || !isHead(tokens, hits, end)) {
      return Optional.empty();
    }
    String name =
        Words.singleSpaced(tokens.document().substring(tokens.start(first), tokens.end(end)));
    return Optional.of(
        new Mention.Disease(
            Place.of(tokens, first, end + 1),
            lowerUnlessName(name),
            false,
            population(tokens, sentence, hits, first)));
  }

  private static boolean isHead(Tokens tokens, TermHits hits, int token) {
    String word = tokens.lower(token);
    return DiseaseWords.HEADS.contains(word)
        && !word.equals("reduction")
        && !word.equals("failure")
        && hits.at(token, Term.Drug.class).isEmpty();
  }

  private static boolean isQualifier(Tokens tokens, int token, boolean first) {
    String lower = tokens.lower(token);
    return tokens.is(token, Tokens.Kind.WORD)
        && lower.length() >= 6
        && (!first || !lower.endsWith("ing"))
        && endsAsQualifier(lower)
        && !DiseaseWords.NO_QUALIFIERS.contains(lower);
  }

  private static boolean endsAsQualifier(String word) {
    for (String end : DiseaseWords.QUALIFIERS) {
      if (word.endsWith(end)) {
        return true;
      }
    }
    return false;
  }

  private static String lowerUnlessName(String name) {
    boolean titled =
        Arrays.stream(name.split(" ")).allMatch(w -> Character.isUpperCase(w.charAt(0)));
    return titled ? name.toLowerCase(Locale.ROOT) : name;
  }
}
