package dev.assay.analysis;

import dev.assay.record.FilingInfo;
import dev.assay.text.Document;
import dev.assay.text.LegalForm;
import dev.assay.text.Pattern;
import dev.assay.text.SectionKind;
import dev.assay.text.Sentence;
import dev.assay.text.Span;
import dev.assay.text.SubmissionHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Reads what a filing says of itself: its form, company and dates, off the cover, the source line
 * under each page of a reprint, or the dateline and last line of a press release. A text that has
 * none of these says nothing of itself.
 */
final class CoverReader {
  private static final Pattern SOURCE_LINE =
      Pattern.compile(
          "(?m)^[ \\t]{0,8}Source: ([^\\n]{2,80}?), ([\\dA-Z]{1,3}-[\\dA-Z]{1,4}(?:/A)?|EX-[\\d.]{1,6}), (\\d{1,2}/\\d{1,2}/\\d{4})[ \\t\\r]{0,8}$");
  private static final Pattern EXHIBIT =
      Pattern.compile("\\s{0,120}(?i:exhibit|ex)[ -]{1,2}(\\d{1,3}\\.\\d{1,2})\\b");

  /** "Item 8.01", "ITEM 9.01."; until 2004 "Item 5". */
  private static final Pattern ITEM =
      Pattern.compile("(?i)[\\s|*#]{0,8}item\\s{1,4}(\\d\\.\\d{2}\\b|\\d{1,2}(?![\\w.]?\\d))");

  private static final Pattern NONE = Pattern.compile("(?i)\\bnot applicable\\b|\\bnone\\.");
  private static final Pattern ENDING =
      Pattern.compile("SOURCE:? ([A-Z](?:[^;!*\\n\\[\\]|&]|&(?:amp;)?){1,100})");
  private static final Pattern TITLE =
      Pattern.compile("(?i)(?:annual|quarterly|current) report on form (10-k|10-q|8-k|20-f)\\b");
  private static final Pattern STARS = Pattern.compile("\\s{1,4}(?:\\*\\s{1,3}){3}");
  private static final int BEGINNING = 2500;
  private static final int HEADLINE = 600;

  private final HeaderFacts headers = new HeaderFacts();

  /** What the document says of itself; its path, hash and form of bytes are the document's own. */
  FilingInfo read(Document document, List<Sentence> sentences) {
    String text = document.text();
    Optional<SubmissionHeader> header = Optional.ofNullable(document.header());
    String first = document.parts().isEmpty() ? "" : document.slice(document.parts().get(0).span());
    Optional<Cover> cover =
        SectionFinder.hasCover(first) ? Optional.of(new Cover(first)) : Optional.empty();
    Matcher source = SOURCE_LINE.matcher(text);
    boolean sourced = text.contains("Source: ") && source.find();
    Optional<String> form =
        header
            .map(SubmissionHeader::form)
            .or(() -> cover.flatMap(Cover::form))
            .or(() -> sourced ? Optional.of(source.group(2)) : exhibit(text).or(() -> title(text)));
    Optional<String> filed =
        sourced ? Dates.first(text, source.start(3), source.end(3)) : Optional.empty();
    Optional<String> sourceName =
        sourced
            ? Optional.of(CompanyWords.inNormalCase(LegalForm.strip(source.group(1)), text))
            : Optional.empty();
    Optional<Release> release = release(text, sentences);
    Optional<String> name =
        cover
            .flatMap(Cover::company)
            .or(() -> header.flatMap(h -> HeaderFacts.company(h, text)))
            .or(() -> sourceName)
            .or(() -> release.flatMap(Release::company))
            .or(() -> OwnName.in(text));
    Optional<Ticker> ticker =
        name.flatMap(n -> tickerOf(n, text)).or(() -> cover.flatMap(Cover::ticker));
    FilingInfo.Issuer issuer =
        new FilingInfo.Issuer(
            name.orElse(null),
            ticker.map(Ticker::symbol).orElse(null),
            ticker.map(Ticker::exchange).orElse(null),
            header.map(SubmissionHeader::cik).orElse(null),
            cover
                .flatMap(Cover::fileNumber)
                .or(() -> header.map(SubmissionHeader::fileNumber))
                .orElse(null));
    return new FilingInfo(
        document.path(),
        document.sha256(),
        document.format(),
        form.orElse(null),
        issuer,
        header.map(SubmissionHeader::accessionNumber).orElse(null),
        cover
            .flatMap(Cover::eventDate)
            .or(() -> header.flatMap(h -> HeaderFacts.date(h.period())))
            .orElse(null),
        header.flatMap(h -> HeaderFacts.date(h.filed())).or(() -> filed).orElse(null),
        release.flatMap(Release::date).orElse(null),
        header
            .map(headers::items)
            .filter(items -> !items.isEmpty())
            .or(() -> form.filter(f -> f.startsWith("8-K")).map(f -> items(text, sentences)))
            .orElse(List.of()));
  }

  private static Optional<String> exhibit(String text) {
    Matcher matcher = EXHIBIT.matcher(text);
    return matcher.lookingAt() ? Optional.of("EX-" + matcher.group(1)) : Optional.empty();
  }

  /**
   * "Annual Report on Form 10-K for the fiscal year ended" as the title of a text without a cover.
   */
  private static Optional<String> title(String text) {
    Matcher matcher = TITLE.matcher(text, 0, Math.min(text.length(), 1000));
    return matcher.find()
        ? Optional.of(matcher.group(1).toUpperCase(java.util.Locale.ROOT))
        : Optional.empty();
  }

  /** The items that the form has, without those said not to apply. */
  private static List<String> items(String text, List<Sentence> sentences) {
    List<String> items = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Span span = sentences.get(i).span();
      Matcher matcher = ITEM.at(text, span.start(), span.end());
      if (matcher.lookingAt()
          && !items.contains(matcher.group(1))
          && !isNone(text, span)
          && (i + 1 == sentences.size() || !isNone(text, sentences.get(i + 1).span()))) {
        items.add(matcher.group(1));
      }
    }
    return List.copyOf(items);
  }

  private static boolean isNone(String text, Span span) {
    return span.length() < 120 && NONE.matcher(text, span.start(), span.end()).find();
  }

  /** The first ticker in the text that stands directly behind the company's name. */
  private static Optional<Ticker> tickerOf(String name, String text) {
    Optional<Ticker> ticker = Ticker.first(text, 0, text.length());
    while (ticker.isPresent()) {
      Ticker found = ticker.get();
      if (CompanyWords.before(text, Math.max(0, found.start() - 120), found.start())
          .filter(n -> n.equalsIgnoreCase(name))
          .isPresent()) {
        return ticker;
      }
      ticker = Ticker.first(text, found.end(), text.length());
    }
    return Optional.empty();
  }

  /** Who released a press release, and when. */
  private record Release(Optional<String> company, Optional<String> date) {}

  private static Optional<Release> release(String text, List<Sentence> sentences) {
    Optional<Sentence> dated =
        sentences.stream().filter(s -> s.section().kind() == SectionKind.DATELINE).findFirst();
    Matcher ending = ENDING.matcher(text);
    Optional<String> last = Optional.empty();
    while (ending.find()) {
      last = Optional.of(LegalForm.strip(ending.group(1).replace("&amp;", "&").strip()));
    }
    Optional<String> source = last;
    if (dated.isPresent()) {
      Span section = dated.get().section().span();
      Optional<Dateline> dateline = Dateline.find(text, new Span(section.start(), text.length()));
      int story = dateline.map(Dateline::end).orElse(section.start());
      Optional<String> company =
          tickered(text, story, firstSentenceEnd(sentences, story))
              .or(() -> OwnName.defined(text, story, firstSentenceEnd(sentences, story)))
              .or(() -> source)
              .or(() -> CompanyWords.at(text, story))
              .or(() -> tickered(text, story, Math.min(text.length(), story + BEGINNING)));
      return Optional.of(new Release(company, dateline.flatMap(Dateline::date)));
    }
    boolean titled =
        !sentences.isEmpty() && sentences.get(0).section().kind() == SectionKind.HEADLINE;
    Optional<String> date = headlineDate(text);
    if (!titled && source.isEmpty() && date.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Release(
            tickered(text, 0, Math.min(text.length(), BEGINNING))
                .or(() -> source)
                .or(() -> announcer(text, sentences)),
            date));
  }

  /** "Acme Starts Trial May 8, 2019 * * * * *": where the dateline is lost the headline has it. */
  private static Optional<String> headlineDate(String text) {
    Matcher date = Dates.DATE.matcher(text, 0, Math.min(text.length(), HEADLINE));
    while (date.find()) {
      if (STARS.at(text, date.end(), text.length()).lookingAt()) {
        return Dates.iso(date);
      }
    }
    return Optional.empty();
  }

  private static int firstSentenceEnd(List<Sentence> sentences, int story) {
    return sentences.stream()
        .map(Sentence::span)
        .filter(s -> s.end() > story)
        .mapToInt(Span::end)
        .findFirst()
        .orElse(story);
  }

  private static Optional<String> tickered(String text, int from, int to) {
    return Ticker.first(text, from, to)
        .flatMap(t -> CompanyWords.before(text, Math.max(from, t.start() - 120), t.start()));
  }

  /** The company that the first announcing sentence begins with. */
  private static Optional<String> announcer(String text, List<Sentence> sentences) {
    return sentences.stream()
        .limit(12)
        .filter(
            s ->
                !s.heading()
                    && text.substring(s.span().start(), s.span().end()).contains("announce"))
        .flatMap(s -> CompanyWords.at(text, s.span().start()).stream())
        .findFirst();
  }
}
