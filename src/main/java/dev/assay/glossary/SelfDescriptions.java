package dev.assay.glossary;

import dev.assay.analysis.Filing;
import dev.assay.mention.Mention;
import dev.assay.mention.Mentions;
import dev.assay.text.Pattern;
import dev.assay.text.Sentence;
import dev.assay.text.Span;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;

/**
 * What companies say of themselves on the way to their news: "Acme, a company developing therapies
 * for asthma, today announced ...". Its diseases and targets are those of no drug that the news is
 * about.
 */
final class SelfDescriptions {
  private static final Pattern DESCRIBED =
      Pattern.compile(
          ",? an? (?:[\\w\u2019'/-]+,? (?:and )?){0,8}?(?:company|biotech|firm|leader|pioneer|corporation|group)\\b([^.;]{3,400}?), ?(?:today |has |have |jointly |also ){0,2}(?:announc|report|said|disclos|present|provid|unveil)",
          Pattern.CASE_INSENSITIVE);

  private final NavigableMap<Integer, Span> spans = new TreeMap<>();

  /** Reads the told sentences; a description that names a drug tells of it, and is none. */
  SelfDescriptions(Filing filing, Mentions found) {
    for (Sentence sentence : filing.toldSentences()) {
      String text = filing.slice(sentence.span()).replace('\n', ' ');
      Matcher matcher = DESCRIBED.matcher(text);
      if (matcher.find()) {
        int start = sentence.span().start();
        Span span = new Span(start + matcher.start(1), start + matcher.end(1));
        if (found.in(span, Mention.Drug.class).isEmpty()) {
          spans.put(span.start(), span);
        }
      }
    }
  }

  /** Whether the mention stands in one of them. */
  boolean hold(Mention mention) {
    Map.Entry<Integer, Span> before = spans.floorEntry(mention.place().span().start());
    return before != null && before.getValue().contains(mention.place().span());
  }
}
