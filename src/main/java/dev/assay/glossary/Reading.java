package dev.assay.glossary;

import dev.assay.analysis.Filing;
import dev.assay.mention.Mention;
import dev.assay.mention.Mentions;
import dev.assay.rule.SentenceView;
import dev.assay.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * A filing with its mentions resolved against its glossary: what extractors read.
 *
 * @param filing the filing
 * @param mentions the mentions; names of candidates and references to them are {@link
 *     Mention.Candidate}, companies and references to them have their names from the glossary
 * @param glossary who is who
 * @param discourse what a place in the text is about
 * @param views the told sentences as rules see them, in order
 */
public record Reading(
    Filing filing,
    Mentions mentions,
    Glossary glossary,
    Discourse discourse,
    List<SentenceView> views) {

  /** A reading with the views of all told sentences made. */
  public static Reading of(
      Filing filing, Mentions mentions, Glossary glossary, Discourse discourse) {
    List<SentenceView> views = new ArrayList<>();
    for (Sentence sentence : filing.toldSentences()) {
      views.add(new SentenceView(filing.tokens(), sentence, mentions.in(sentence.span())));
    }
    return new Reading(filing, mentions, glossary, discourse, List.copyOf(views));
  }

  /** Where the view of a sentence is among the views, by its index in the filing; else -1. */
  public int viewAt(int sentence) {
    int from = 0;
    int to = views.size() - 1;
    while (from <= to) {
      int middle = (from + to) >>> 1;
      int index = views.get(middle).sentence().index();
      if (index == sentence) {
        return middle;
      } else if (index < sentence) {
        from = middle + 1;
      } else {
        to = middle - 1;
      }
    }
    return -1;
  }
}
