package dev.assay.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.analysis.Filing;
import dev.assay.analysis.FilingReader;
import dev.assay.analysis.Tagger;
import dev.assay.extract.Extractor;
import dev.assay.extract.Extractors;
import dev.assay.glossary.GlossaryBuilder;
import dev.assay.glossary.Reading;
import dev.assay.lexicon.Lexicon;
import dev.assay.mention.Mention;
import dev.assay.mention.MentionFinder;
import dev.assay.text.Document;
import dev.assay.text.Section;
import dev.assay.text.SectionKind;
import dev.assay.text.Sentence;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No sentence, however long and made to hurt, costs a rule more than a bounded number of steps a
 * token.
 */
class PathologicalTest {
  private static final int TOKENS = 20_000;

  /** Beyond the bound a search has only to leave the choices that it is in. */
  private static final int WAY_OUT = 500;

  private static final java.util.regex.Pattern WORD =
      java.util.regex.Pattern.compile("<[^>]*>|~\\d+|[A-Za-z]+");

  private static final Lexicon LEXICON = Lexicon.load();
  private static final MentionFinder FINDER = new MentionFinder(LEXICON, new Tagger());
  private static final GlossaryBuilder GLOSSARIES = new GlossaryBuilder(LEXICON.terms());
  private static final List<Rule> RULES = rules();
  private static final FilingReader READER = new FilingReader(LEXICON.vocabulary());

  private static List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    for (Extractor extractor : Extractors.all(LEXICON.vocabulary())) {
      rules.addAll(extractor.rules());
    }
    return rules;
  }

  static Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    texts.put("one word", repeated("a"));
    texts.put("digits", repeated("1"));
    texts.put("brackets", "( ".repeat(TOKENS / 2) + ") ".repeat(TOKENS / 2));
    texts.put("commas", repeated("VRX-204 ,"));
    texts.put(
        "words of rules",
        repeated(
            "patients with the treatment of a trial in (not) is was a an , license to granted from owned by"));
    texts.put("candidates", repeated("VRX-204"));
    texts.put("candidates and antigens", repeated("VRX-204 targets CD33 CD20"));
    texts.put("doses and schedules", repeated("5 mg/kg every week 10 to 20 mg daily dose of"));
    texts.put(
        "companies and money",
        repeated("Velorix Therapeutics pays Quellmore Pharma $5 million up to 10% of"));
    texts.put("diseases and stages", repeated("Phase 2 asthma , gout and Phase 1"));
    return texts;
  }

  static List<Map.Entry<String, String>> cases() {
    return List.copyOf(texts().entrySet());
  }

  private static String repeated(String words) {
    int times = TOKENS / words.split(" ").length;
    return (words + " ").repeat(times).strip();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyRuleIsBoundedOnLongSentences(Map.Entry<String, String> named) {
    SentenceView view = view(named.getValue());

    assertThat(RULES)
        .isNotEmpty()
        .allSatisfy(
            rule ->
                assertThat(rule.pattern().stepsIn(view))
                    .as(rule.name())
                    .isLessThanOrEqualTo((long) view.size() * (TokenPattern.STEPS + WAY_OUT)));
  }

  @Test
  void everyRuleIsBoundedOnItsOwnWords() {
    for (Rule rule : RULES) {
      List<String> words = new ArrayList<>();
      Matcher matcher = WORD.matcher(rule.pattern().toString());
      while (matcher.find()) {
        words.add(example(matcher.group()));
      }
      SentenceView view = view((String.join(" ", words) + " ").repeat(20));
      assertThat(rule.pattern().stepsIn(view))
          .as(rule.name())
          .isLessThanOrEqualTo((long) view.size() * (TokenPattern.STEPS + WAY_OUT));
    }
  }

  @Test
  void aWordOfAMegabyteIsAWord() {
    SentenceView view = view("VRX-204 treats " + "x".repeat(1 << 20));

    assertThat(RULES)
        .allSatisfy(rule -> assertThat(rule.pattern().findAll(view)).hasSizeLessThan(4));
  }

  private static String example(String word) {
    return switch (word.replaceAll("<(?:\\w+:)?([\\w|]+)>", "$1")) {
      case "candidate", "drug" -> "VRX-204";
      case "antigen" -> "CD33";
      case "disease" -> "asthma";
      case "company" -> "Velorix Therapeutics";
      case "modality" -> "antibody";
      case "payload" -> "MMAE";
      case "dose" -> "5 mg/kg";
      case "schedule" -> "weekly";
      case "stage" -> "Phase 2";
      case "money" -> "$5 million";
      case "percent" -> "10%";
      default -> word.startsWith("~") ? "a" : word.replaceAll("[<>]", "");
    };
  }

  /**
   * The text as one sentence, wherever it would be cut, with the mentions that the whole of it has.
   */
  private static SentenceView view(String text) {
    Filing filing =
        READER.read(
            new Document(
                "long.txt",
                "",
                "text",
                "Velorix Therapeutics develops VRX-204, an antibody.\n\n" + text));
    Reading reading = GLOSSARIES.read(filing, FINDER.find(filing));
    List<Mention> mentions = reading.mentions().all();
    int last = filing.tokens().size();
    Sentence sentence =
        new Sentence(
            0,
            new Span(0, filing.document().text().length()),
            0,
            last,
            0,
            new Section(SectionKind.BODY, new Span(0, filing.document().text().length()), ""),
            false);
    return new SentenceView(filing.tokens(), sentence, mentions);
  }
}
