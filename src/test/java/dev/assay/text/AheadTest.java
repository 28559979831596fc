package dev.assay.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class AheadTest {
  @Test
  void isMadeBeforeItIsAskedFor() throws InterruptedException {
    CountDownLatch made = new CountDownLatch(1);
    Ahead<String> ahead =
        Ahead.begin(
            () -> {
              made.countDown();
              return "lexicon";
            });
    made.await();
    assertThat(ahead.get()).isEqualTo("lexicon");
    assertThat(ahead.get()).isEqualTo("lexicon");
  }

  @Test
  void whatFailsInTheMakingIsToldToWhoAsks() {
    Ahead<String> ahead =
        Ahead.begin(
            () -> {
              throw new IllegalStateException("units.tsv:3: 2 columns, expected 3");
            });
    assertThatThrownBy(ahead::get).hasMessage("units.tsv:3: 2 columns, expected 3");
  }
}
