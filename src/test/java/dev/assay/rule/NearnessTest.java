package dev.assay.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.lexicon.Vocabulary;
import dev.assay.mention.MentionType;
import dev.assay.text.Section;
import dev.assay.text.SectionKind;
import dev.assay.text.Sentence;
import dev.assay.text.Span;
import dev.assay.text.Tokenizer;
import dev.assay.text.Tokens;
import java.util.List;
import org.junit.jupiter.api.Test;

class NearnessTest {
  private final Vocabulary vocabulary = new Vocabulary();

  private Nearness nearness(String pattern, String text) {
    TokenPattern read = TokenPattern.of(pattern, vocabulary);
    Tokens tokens = new Tokenizer(vocabulary).tokenize(text);
    Span all = new Span(0, text.length());
    return read.nearest(
        new SentenceView(
            tokens,
            new Sentence(
                0, all, 0, tokens.size(), 0, new Section(SectionKind.BODY, all, ""), false),
            List.of()));
  }

  @Test
  void the_longest_beginning_that_stands_is_counted() {
    assertThat(nearness("paid ~3 (rent|fees) to <company>", "It paid all its rent promptly."))
        .isEqualTo(
            new Nearness(
                2, 4, List.of(new Span(3, 7), new Span(16, 20)), List.of("\"to\"", "a company")));
  }

  @Test
  void a_pattern_that_stands_but_for_one_item_lacks_that_item() {
    Nearness nearness = nearness("(rent|fees) ~3 paid ~3 to", "The company paid wages to all.");
    assertThat(nearness.matched()).isEqualTo(2);
    assertThat(nearness.lacking()).containsExactly("\"rent\" or \"fees\"");
  }

  @Test
  void gaps_and_what_may_be_missing_are_no_items() {
    assertThat(nearness("paid ~3 [annual] rent ~2", "It paid rent."))
        .isEqualTo(new Nearness(2, 2, List.of(new Span(3, 12)), List.of()));
  }

  @Test
  void a_later_item_that_stands_somewhere_is_not_lacking() {
    assertThat(nearness("paid rent to landlord", "The landlord paid wages.").lacking())
        .containsExactly("\"rent\"", "\"to\"");
    assertThat(nearness("paid rent to landlord", "Rent is paid.").lacking())
        .first()
        .isEqualTo("\"rent\" in its place");
  }

  @Test
  void of_many_words_the_first_are_told() {
    assertThat(nearness("(a b|c|d*|e|f)", "x").lacking())
        .containsExactly("\"a b\", \"c\", \"d-\", \"e\" or the like");
    assertThat(nearness("a|b", "x").lacking()).containsExactly("\"a\" or \"b\"");
    assertThat(nearness("<dose|quantity>", "x").lacking()).containsExactly("a dose or a quantity");
    assertThat(nearness("<payer:antigen>", "x").lacking()).containsExactly("an antigen");
  }

  @Test
  void a_slot_knows_its_types() {
    TokenPattern pattern =
        TokenPattern.of("(given <amount:dose|quantity>|taken) by <company>", vocabulary);
    assertThat(pattern.hasSlot(MentionType.DOSE)).isTrue();
    assertThat(pattern.hasSlot(MentionType.COMPANY)).isTrue();
    assertThat(pattern.hasSlot(MentionType.MONEY)).isFalse();
  }
}
