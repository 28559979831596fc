package dev.assay.mention;

import dev.assay.analysis.Filing;
import dev.assay.lexicon.Term;
import dev.assay.text.Sentence;
import dev.assay.text.Tokens;
import dev.assay.text.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds technologies that no list knows, by what stands behind their names: "our ZoroBind(TM)
 * antibody platform", "its proprietary Zorolock technology"; and, once known, where they stand
 * alone.
 */
public final class PlatformRecognizer implements Recognizer {
  private static final Set<String> NOUNS =
      Set.of("platform", "platforms", "technology", "technologies");

  /** Capitals that name a field and no company's technology. */
  private static final Set<String> FIELDS =
      Set.of(
          ("RNA DNA mRNA siRNA RNAi AAV ADC ADCs CAR TCR CRISPR Cas9 CAR-T CNS PCR FDA IgG LNP LNPs "
                  + "T-cell GMP IT AI ML NK HIV BLA NDA IND PET MRI ELISA NGS iPSC IV SC VLP PEG "
                  + "AI-driven COVID SARS Technology Platform Information Nasdaq U.S US EU Drug "
                  + "Antibody Gene Cell Product Products Licensed Company Collaboration Licensee "
                  + "Licensor Party Delivery Manufacturing Discovery Vaccine Science Biotechnology "
                  + "Medical Background Joint Existing Program Improvement Proprietary Patent")
              .split(" "));

  /** The words between "our" and "platform" at most. */
  private static final int WIDEST = 6;

  /** What stands around a name that "technology" leads to. */
  private static final Set<String> MARKS =
      Set.of(",", ".", ";", "(", ")", "\"", "\u201c", "\u201d", "\u00ae", "\u2122");

  private static final Set<String> CALLED = Set.of("called", "named", "termed", "known", "dubbed");

  private static final Set<String> OWNERS =
      Set.of("our", "its", "proprietary", "s", "novel", "the", "their", "unique", "exclusive");

  @Override
  public void find(Filing filing, TermHits hits, Consumer<Mention> found) {
    Tokens tokens = filing.tokens();
    Map<Integer, Chunk> named = new HashMap<>();
    Set<String> known = new HashSet<>();
    for (Sentence sentence : filing.toldSentences()) {
      for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
        Chunk name = NOUNS.contains(tokens.lower(token)) ? at(tokens, sentence, hits, token) : null;
        if (name != null) {
          named.put(name.first(), name);
          if (isCoined(name.text())) {
            known.add(name.text());
          }
        }
      }
    }
    for (Sentence sentence : known.isEmpty() ? List.<Sentence>of() : filing.toldSentences()) {
      for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
        Chunk chunk = Chunk.at(tokens, token);
        if (chunk != null && known.contains(chunk.text())) {
          named.putIfAbsent(token, chunk);
        } else if (chunk != null && leadsAdjective(tokens, chunk)) {
          Chunk first = new Chunk(token, token + 1, tokens.text(token));
          if (known.contains(first.text())) {
            named.putIfAbsent(token, first);
          }
        }
      }
    }
    named
        .values()
        .forEach(
            name ->
                found.accept(
                    new Mention.Platform(Place.of(tokens, name.first(), name.end()), name.text())));
  }

  /** The name before or behind "platform", null if none. */
  private static @Nullable Chunk at(Tokens tokens, Sentence sentence, TermHits hits, int noun) {
    Chunk before = before(tokens, sentence, hits, noun);
    Chunk behind = before != null ? before : behind(tokens, sentence, hits, noun);
    return behind != null ? behind : defined(tokens, sentence, hits, noun);
  }

  /** The name before "is our proprietary bispecific platform", null if none. */
  private static @Nullable Chunk defined(
      Tokens tokens, Sentence sentence, TermHits hits, int noun) {
    int owner = noun - 1;
    while (owner > sentence.firstToken()
        && noun - owner <= WIDEST
        && !OWNERS.contains(tokens.lower(owner))) {
      owner--;
    }
    while (owner > sentence.firstToken() && OWNERS.contains(tokens.lower(owner - 1))) {
      owner--;
    }
    int is = owner - 1;
    if (is <= sentence.firstToken()
        || !OWNERS.contains(tokens.lower(owner))
        || !tokens.text(is).equals("is")) {
      return null;
    }
    int first = is - 1;
    while (first > sentence.firstToken()
        && tokens.end(first - 1) == tokens.start(first)
        && !tokens.is(first - 1, Tokens.Kind.SYMBOL)) {
      first--;
    }
    while (first > sentence.firstToken() + 1
        && tokens.isHyphen(first - 1)
        && tokens.end(first - 1) == tokens.start(first)) {
      first -= 2;
    }
    Chunk name = Chunk.at(tokens, first);
    return name != null && name.end() == is && isCoined(name.text()) && !isOther(tokens, hits, name)
        ? name
        : null;
  }

  /** The name before "platform", with up to three words of what it is for between: null if none. */
  private static @Nullable Chunk before(Tokens tokens, Sentence sentence, TermHits hits, int noun) {
    if (noun <= sentence.firstToken()) {
      return null;
    }
    boolean joined =
        noun > sentence.firstToken() + 1
            && tokens.isHyphen(noun - 1)
            && tokens.end(noun - 1) == tokens.start(noun);
    int at = joined ? noun - 2 : noun - 1;
    int words = 0;
    while (at > sentence.firstToken() && words < 4 && isBetween(tokens, at)) {
      words++;
      at--;
    }
    int first = at;
    while (first > sentence.firstToken()
        && tokens.end(first - 1) == tokens.start(first)
        && (tokens.isHyphen(first - 1) || tokens.is(first - 1, Tokens.Kind.WORD))) {
      first--;
    }
    if (!tokens.is(at, Tokens.Kind.WORD) && !tokens.is(at, Tokens.Kind.NUMBER)) {
      return null;
    }
    boolean marked = Mark.end(tokens.document(), tokens.end(at)) > tokens.end(at);
    String last = Chunk.text(tokens, first, at + 1);
    boolean capital = Character.isUpperCase(last.charAt(0)) && last.length() >= 4;
    for (int more = 0; more < 2 && capital && continuesLeft(tokens, sentence, first); more++) {
      first--;
    }
    Chunk name =
        new Chunk(
            first,
            at + 1,
            Words.singleSpaced(tokens.document().substring(tokens.start(first), tokens.end(at))));
    boolean owned = first > sentence.firstToken() && OWNERS.contains(tokens.lower(first - 1));
    boolean own = marked && capital || isCoined(last) || owned && capital && words <= 2;
    return own && !isOther(tokens, hits, name) ? name : null;
  }

  /**
   * The name behind "its patented delivery technology, ZoroSorb,", "a platform called ZoroBind".
   */
  private static @Nullable Chunk behind(Tokens tokens, Sentence sentence, TermHits hits, int noun) {
    int at = noun + 1;
    boolean called = false;
    while (at < sentence.endToken() && at <= noun + 4 && leadsOn(tokens, at)) {
      called |= CALLED.contains(tokens.lower(at));
      at++;
    }
    boolean owned = false;
    for (int back = noun - 1; back >= sentence.firstToken() && back >= noun - 6; back--) {
      owned |= OWNERS.contains(tokens.lower(back)) || tokens.lower(back).equals("patented");
    }
    boolean led = at > noun + 1 && at < sentence.endToken() && (called || owned);
    Chunk name = led ? Chunk.at(tokens, at) : null;
    if (name == null || !isCoined(name.text()) || isOther(tokens, hits, name)) {
      return null;
    }
    boolean closed = name.end() >= sentence.endToken() || MARKS.contains(tokens.text(name.end()));
    return called || closed ? name : null;
  }

  /** What stands between "technology" and its name. */
  private static boolean leadsOn(Tokens tokens, int token) {
    return MARKS.contains(tokens.text(token))
        || CALLED.contains(tokens.lower(token))
        || tokens.lower(token).equals("as");
  }

  /** "ZoroBind-enabled": a name and what it makes of what follows. */
  private static boolean leadsAdjective(Tokens tokens, Chunk chunk) {
    int last = chunk.end() - 1;
    return last == chunk.first() + 2
        && tokens.isHyphen(last - 1)
        && Character.isLowerCase(tokens.firstChar(last));
  }

  /** "Zoro Traffic" before "Control": a word in capitals that begins no sentence. */
  private static boolean continuesLeft(Tokens tokens, Sentence sentence, int first) {
    int before = first - 1;
    return before > sentence.firstToken()
        && tokens.is(before, Tokens.Kind.WORD)
        && Words.isCapitalized(tokens.text(before))
        && tokens.start(first) == tokens.end(before) + 1
        && !isCoined(tokens.text(first));
  }

  /** "antibody discovery" in "ZoroBind(TM) antibody discovery platform", and the mark itself. */
  private static boolean isBetween(Tokens tokens, int token) {
    String word = tokens.text(token);
    boolean plain =
        tokens.is(token, Tokens.Kind.WORD)
                && Character.isLowerCase(word.charAt(0))
                && !OWNERS.contains(word)
                && word.length() > 3
            || tokens.isHyphen(token)
                && token > 0
                && Character.isLowerCase(tokens.firstChar(token - 1));
    boolean mark =
        "\u00ae\u2122()*\u201c\u201d\"".contains(word)
            || word.equals("R")
            || word.equals("TM")
            || word.equals("SM");
    return plain || mark;
  }

  /** "ZoroBind", "ZOROMAX": a capital inside, or nothing but capitals. */
  private static boolean isCoined(String name) {
    return name.length() >= 4
        && Words.capitals(name) >= 2
        && Character.isLetter(name.charAt(0))
        && !FIELDS.contains(name);
  }

  private static boolean isOther(Tokens tokens, TermHits hits, Chunk name) {
    int next = name.end();
    return FIELDS.contains(name.text())
        || CompanyRecognizer.endsName(tokens.lower(name.end() - 1))
        || next < tokens.size() && CompanyRecognizer.endsName(tokens.lower(next))
        || DrugShape.isCode(name.text())
        || hits.covers(
            name.first(),
            name.end(),
            Term.Platform.class,
            Term.Company.class,
            Term.Modality.class,
            Term.Disease.class,
            Term.Antigen.class,
            Term.NoName.class,
            Term.Payload.class,
            Term.Drug.class);
  }
}
