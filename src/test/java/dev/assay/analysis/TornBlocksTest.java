package dev.assay.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TornBlocksTest {
  private static List<String> blocks(String text) {
    return BlockFinder.find(text).stream()
        .map(block -> text.substring(block.span().start(), block.span().end()))
        .toList();
  }

  @Test
  void a_long_line_goes_on_behind_a_blank_line_in_small_letters() {
    String torn =
        "In May the agency approved ZRX-101, the first oral inhibitor, for the\n\nprevention of gout.";
    assertThat(blocks(torn)).containsExactly(torn);
    assertThat(blocks("Our main markets are\n\nprevention of gout.")).hasSize(2);
    assertThat(
            blocks(
                "In May the agency approved ZRX-101, the first oral inhibitor of gout.\n\nprevention"))
        .hasSize(2);
  }

  @Test
  void lines_that_begin_with_a_capital_join_where_every_line_has_a_blank_line_after_it() {
    String spaced =
        "In May the agency approved ZRX-101, the first oral inhibitor, for the\n\n"
            + "prevention of gout in adults who did not answer to the older drugs and\n\n".repeat(8)
            + "The Committee of the agency gave its opinion on the rest of the label to\n\n"
            + "Acme in July.";
    assertThat(blocks(spaced)).hasSize(1);
    assertThat(
            blocks(
                "The Committee of the agency gave its opinion on the rest of the label to\n\nAcme in July."))
        .hasSize(2);
  }
}
