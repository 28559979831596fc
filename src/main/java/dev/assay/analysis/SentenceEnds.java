package dev.assay.analysis;

import dev.assay.text.Ahead;
import dev.assay.text.Span;
import java.util.BitSet;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * Where OpenNLP's model sees sentences begin. It is asked in pieces, so that the time is linear in
 * the text's length. Safe to share between threads.
 */
final class SentenceEnds {
  private static final int PIECE = 8000;

  /**
   * The model looks from each period to the next blank on both sides; a longer run of characters is
   * left uncut.
   */
  private static final int LONGEST_RUN = 400;

  private final Ahead<SentenceModel> model = Ahead.begin(Models::sentences);
  private final ThreadLocal<SentenceDetectorME> detectors =
      ThreadLocal.withInitial(() -> new SentenceDetectorME(model.get()));

  /** Positions in the view at which a sentence begins, by the model. */
  BitSet starts(String view) {
    BitSet starts = new BitSet();
    int from = 0;
    while (from < view.length()) {
      int to = pieceEnd(view, from);
      String piece = view.substring(from, to);
      if (hasPeriod(piece) && !hasLongRun(piece)) {
        for (opennlp.tools.util.Span sentence : detectors.get().sentPosDetect(piece)) {
          starts.set(from + sentence.getStart());
        }
        starts.clear(from);
      }
      from = to;
    }
    return starts;
  }

  private static boolean hasPeriod(String piece) {
    int period = piece.indexOf('.');
    return period >= 0 && period < piece.length() - 1
        || piece.indexOf('?') >= 0
        || piece.indexOf('!') >= 0;
  }

  private static int pieceEnd(String view, int from) {
    if (view.length() - from <= PIECE) {
      return view.length();
    }
    int blank = view.lastIndexOf(' ', from + PIECE);
    return blank > from ? blank + 1 : from + PIECE;
  }

  private static boolean hasLongRun(String piece) {
    int run = 0;
    for (int i = 0; i < piece.length(); i++) {
      run = piece.charAt(i) <= ' ' ? 0 : run + 1;
      if (run > LONGEST_RUN) {
        return true;
      }
    }
    return false;
  }

  /** The text of a span with its line breaks and TABs as blanks, of the same length. */
  static String view(String text, Span span) {
    char[] view = text.substring(span.start(), span.end()).toCharArray();
    for (int i = 0; i < view.length; i++) {
      if (view[i] < ' ' || view[i] == '\u00a0') {
        view[i] = ' ';
      }
    }
    return new String(view);
  }
}
