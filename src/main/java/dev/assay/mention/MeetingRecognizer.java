package dev.assay.mention;

import dev.assay.analysis.Filing;
import dev.assay.lexicon.Term;
import dev.assay.lexicon.TermIndex;
import dev.assay.text.Pattern;
import dev.assay.text.Sentence;
import dev.assay.text.Tokens;
import dev.assay.text.Words;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds scientific meetings: by what they call themselves ("the 48th Annual Meeting of the Macula
 * Society", "the Retina 2025 Summit"), and known ones by their society's abbreviation ("at ASH",
 * "ASCO 2024").
 */
public final class MeetingRecognizer implements Recognizer {
  private static final Set<String> HEADS =
      Set.of(
          ("meeting meetings congress conference symposium summit convergence week "
                  + "sessions forum plenary workshop")
              .split(" "));
  private static final Set<String> BEFORE =
      Set.of(
          ("of on for and the & , / ' \u2019 \u201c \u201d \" s th nd rd st * \u00ae \u1d57\u02b0 "
                  + "annual international scientific")
              .split(" "));

  /** Words that lead a name in, with a capital where a sentence begins. */
  private static final Set<String> LEADS = Set.of("at", "during", "in", "from");

  private static final Set<String> BEHIND = Set.of("of", "on", "for", "and", "the", "&");

  /** Meetings of other kinds, and words of a headline that stand before the name. */
  private static final Pattern OTHER =
      Pattern.compile(
          "(?i)\\b(?:stockholders?|shareholders?|investors?|j\\.?p\\.? ?morgan|bank|board|earnings|type|"
              + "pre-ind|ind|fda|advisory|committee|securities|capital|partnering|r&d|end-of-phase|general meeting|special meeting|"
              + "healthcare conference|growth|global healthcare|press|news|webcast|town hall)\\b");

  private static final Set<String> EMPTY =
      Set.of(
          ("annual international scientific meeting meetings congress conference "
                  + "symposium summit week sessions forum the of on and for plenary virtual "
                  + "workshop upcoming poster in at medical th convergence")
              .split(" "));

  /** "Conference call"; the name of a trial. */
  private static final Set<String> NO_MEETING = Set.of("call", "trial", "study");

  private static final Pattern ABBREVIATION =
      Pattern.compile("[A-Z][A-Za-z]{0,4}[A-Z][A-Za-z]{0,4}");

  /** "the 55thAnnual Meeting", where a mark between the words is lost. */
  private static final Pattern GLUED = Pattern.compile("(?<=\\d(?:st|nd|rd|th))(?=[A-Z])");

  private static final int LONGEST = 16;

  @Override
  public void find(Filing filing, TermHits hits, Consumer<Mention> found) {
    Tokens tokens = filing.tokens();
    Set<String> defined = new HashSet<>();
    for (Sentence sentence : filing.toldSentences()) {
      for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
        int end = -1;
        int first = token;
        if (isHead(tokens, hits, sentence, token)) {
          first = first(tokens, sentence, token);
          end = end(tokens, sentence, token + 1, false);
        } else if (isNamedAlone(tokens, sentence, token)
            && (hits.at(token, Term.Meeting.class).isPresent()
                || defined.contains(tokens.text(token)))) {
          int name = hits.at(token, Term.Meeting.class).map(TermIndex.Hit::end).orElse(token + 1);
          end = end(tokens, sentence, name, true);
          if (holdsHead(tokens, hits, sentence, token)) {
            continue;
          }
          first = isYear(tokens, sentence, token - 1) ? token - 1 : token;
        }
        if (end > first
            && (defined.contains(tokens.text(first)) || isMeeting(tokens, first, end))) {
          found.accept(
              new Mention.Meeting(
                  Place.of(tokens, first, end),
                  name(tokens, first, end),
                  society(hits, first, end)));
          define(tokens, first, end, defined);
          token = end - 1;
        }
      }
    }
  }

  /** "the Zenith Research Forum (ZRF 2031)": its abbreviation names it from there on. */
  private static void define(Tokens tokens, int first, int end, Set<String> defined) {
    for (int token = first + 1; token < end; token++) {
      if (lower(tokens, token - 1).equals("(") && Words.isAllCaps(tokens.text(token))) {
        defined.add(tokens.text(token));
      }
    }
  }

  private static boolean isHead(Tokens tokens, TermHits hits, Sentence sentence, int token) {
    String lower = lower(tokens, token);
    if (!HEADS.contains(lower)
        || token + 1 < sentence.endToken() && NO_MEETING.contains(lower(tokens, token + 1))) {
      return false;
    }
    boolean annual =
        token > sentence.firstToken()
            && Set.of("annual", "international").contains(lower(tokens, token - 1));
    return Character.isUpperCase(tokens.firstChar(token))
        || annual
        || !society(hits, first(tokens, sentence, token), token).isEmpty();
  }

  /** A known society's name stands for its meeting behind "at" and before a year. */
  private static boolean isNamedAlone(Tokens tokens, Sentence sentence, int token) {
    int before = token - 1;
    while (before >= sentence.firstToken()
        && (lower(tokens, before).equals("the") || tokens.is(before, Tokens.Kind.NUMBER))) {
      before--;
    }
    return Words.isCapitalized(tokens.text(token))
        && before >= sentence.firstToken()
        && Set.of("at", "during").contains(lower(tokens, before));
  }

  /** Whether the name goes on to a word for a meeting, from which it is read back as a whole. */
  private static boolean holdsHead(Tokens tokens, TermHits hits, Sentence sentence, int from) {
    for (int token = from; token < Math.min(sentence.endToken(), from + LONGEST); token++) {
      if (isHead(tokens, hits, sentence, token) && first(tokens, sentence, token) <= from) {
        return true;
      }
    }
    return false;
  }

  private static int first(Tokens tokens, Sentence sentence, int head) {
    int first = head;
    int depth = 0;
    while (first - 1 >= sentence.firstToken() && head - first < LONGEST) {
      String word = lower(tokens, first - 1);
      depth += word.equals(")") ? 1 : word.equals("(") ? -1 : 0;
      boolean name =
          Words.isCapitalized(tokens.text(first - 1)) && tokens.is(first - 1, Tokens.Kind.WORD)
              || tokens.is(first - 1, Tokens.Kind.NUMBER)
              || tokens.isHyphen(first - 1)
              || BEFORE.contains(word)
              || depth > 0
              || word.equals("(") && depth == 0;
      if (depth < 0 || !name || depth == 0 && LEADS.contains(word)) {
        break;
      }
      first--;
    }
    while (first < head
        && (LEADS.contains(lower(tokens, first))
            || BEFORE.contains(lower(tokens, first))
                && !lower(tokens, first).equals("annual")
                && !lower(tokens, first).equals("international")
            || tokens.isHyphen(first))) {
      first++;
    }
    return first;
  }

  /** What belongs to the name behind its head: "of the Retina Society", "(RS)", "2025". */
  private static int end(Tokens tokens, Sentence sentence, int from, boolean alone) {
    int last = from;
    if (!alone
        && from < sentence.endToken()
        && BEHIND.contains(lower(tokens, from))
        && !lower(tokens, from).equals("and")) {
      for (int at = from; at < sentence.endToken() && at - from < LONGEST; at++) {
        boolean research =
            lower(tokens, at).equals("in") && lower(tokens, at - 1).equals("research");
        if (Character.isUpperCase(tokens.firstChar(at)) && tokens.is(at, Tokens.Kind.WORD)) {
          last = at + 1;
        } else if (!BEHIND.contains(lower(tokens, at)) && !tokens.isHyphen(at) && !research) {
          break;
        }
      }
    }
    last = withExposition(tokens, sentence, last);
    last = isYear(tokens, sentence, last) ? last + 1 : last;
    int close = last + 2;
    if (close < sentence.endToken()
        && lower(tokens, last).equals("(")
        && ABBREVIATION.matches(tokens.text(last + 1))) {
      close += isYear(tokens, sentence, close) ? 1 : 0;
      last = close < sentence.endToken() && lower(tokens, close).equals(")") ? close + 1 : last;
    }
    last = isYear(tokens, sentence, last) ? last + 1 : last;
    boolean head =
        last < sentence.endToken()
            && (alone || last > from)
            && Set.of("meeting", "congress", "conference").contains(lower(tokens, last));
    return head ? last + 1 : last;
  }

  /** "Annual Meeting and Exposition", "Meeting & Expo". */
  private static int withExposition(Tokens tokens, Sentence sentence, int from) {
    return from + 1 < sentence.endToken()
            && Set.of("and", "&").contains(lower(tokens, from))
            && Set.of("exposition", "expo", "exhibition", "oncoexpo")
                .contains(lower(tokens, from + 1))
        ? from + 2
        : from;
  }

  private static boolean isYear(Tokens tokens, Sentence sentence, int token) {
    return token >= sentence.firstToken()
        && token < sentence.endToken()
        && tokens.text(token).matches("(?:19|20)\\d\\d");
  }

  /** The abbreviation of the society that a name holds in full or in brief, else nothing. */
  private static String society(TermHits hits, int first, int end) {
    for (int token = first; token < end; token++) {
      Optional<TermIndex.Hit> hit = hits.at(token, Term.Meeting.class);
      if (hit.isPresent() && hit.get().end() <= end) {
        return ((Term.Meeting) hit.get().term()).name();
      }
    }
    return "";
  }

  private static boolean isMeeting(Tokens tokens, int first, int end) {
    String name = tokens.document().substring(tokens.start(first), tokens.end(end - 1));
    boolean telling = false;
    for (int token = first; token < end; token++) {
      telling |=
          tokens.is(token, Tokens.Kind.WORD)
              && Words.isCapitalized(tokens.text(token))
              && !EMPTY.contains(lower(tokens, token));
    }
    return telling && !OTHER.standsIn(name);
  }

  private static String name(Tokens tokens, int first, int end) {
    String name = tokens.document().substring(tokens.start(first), tokens.end(end - 1));
    return Words.singleSpaced(
        GLUED.matcher(name.replaceAll("[*\"\u201c\u201d]", "")).replaceAll(" "));
  }

  private static String lower(Tokens tokens, int token) {
    return tokens.lower(token);
  }
}
