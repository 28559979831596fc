package dev.assay.extract.outcomes;

import dev.assay.glossary.Reading;
import dev.assay.mention.Mention;
import dev.assay.text.Pattern;
import dev.assay.text.Sentence;

/**
 * Which sentences of a filing speak of a study or stand close behind one that does. Each is asked
 * once. Not safe to share between threads.
 */
final class StudyTalk {
  private static final Pattern STUDY =
      Pattern.compile(
          "\\b(?:trial|study|studies|cohorts?|arms?|treated|data|results|dosed|received|receiving|randomi[sz]ed|evaluable|patients|participants|subjects|phase"
              + "|treatment|placebo|baseline|median|mean|adverse|survival|response|responses|follow-up|weeks?|months?|significant(?:ly)?)\\b",
          Pattern.CASE_INSENSITIVE);

  /** Sentences behind one that speaks of a study that are of it too. */
  private static final int REACH = 3;

  private static final byte NO = 1;
  private static final byte YES = 2;

  private final Reading reading;

  /** For each sentence whether a word of a study stands there, 0 where it was not asked yet. */
  private final byte[] answers;

  StudyTalk(Reading reading) {
    this.reading = reading;
    this.answers = new byte[reading.filing().sentences().size()];
  }

  /** Whether the text has a word of a study. */
  static boolean standsIn(String text) {
    return STUDY.standsIn(text);
  }

  /** Whether the sentence is of a study. */
  boolean has(Sentence sentence) {
    if (!reading.mentions().in(sentence.span(), Mention.Endpoint.class).isEmpty()
        || speaks(sentence)) {
      return true;
    }
    for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - REACH); i--) {
      Sentence before = reading.filing().sentences().get(i);
      if (before.section().equals(sentence.section()) && speaks(before)) {
        return true;
      }
    }
    return false;
  }

  private boolean speaks(Sentence sentence) {
    int index = sentence.index();
    if (answers[index] == 0) {
      answers[index] = standsIn(reading.filing().slice(sentence.span())) ? YES : NO;
    }
    return answers[index] == YES;
  }
}
