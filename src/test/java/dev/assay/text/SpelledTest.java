package dev.assay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpelledTest {
  @Test
  void asksOnceForEachSpelling() {
    Tokens tokens = new Tokenizer((text, start, end) -> 0).tokenize("Doses of the dose of Doses");
    List<String> asked = new ArrayList<>();
    Spelled capital =
        new Spelled(
            tokens,
            word -> {
              asked.add(word);
              return Character.isUpperCase(word.charAt(0));
            });
    List<Boolean> answers = new ArrayList<>();
    for (int token = 0; token < tokens.size(); token++) {
      answers.add(capital.is(token));
    }
    assertThat(answers).containsExactly(true, false, false, false, false, true);
    assertThat(asked).containsExactly("Doses", "of", "the", "dose");
  }
}
