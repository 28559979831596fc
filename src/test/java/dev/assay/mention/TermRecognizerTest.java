package dev.assay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.lexicon.Term;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermRecognizerTest {
  private static String routes(String text) {
    return String.join(
        " ",
        Read.mentions(
                new TermRecognizer(), text, Mention.Route.class, "routes.tsv", Term.Route::new)
            .stream()
            .map(Mention.Route::name)
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "given intravenously | intravenous",
        "10 mg/kg IV | intravenous",
        "10 mg i.v. weekly | intravenous",
        "by subcutaneous injection | subcutaneous",
        "1 mg/kg SC | subcutaneous",
        "an oral capsule | oral",
        "taken orally | oral",
        "by mouth | oral",
        "intravitreal | intravitreal",
        "via suprachoroidal injection | other",
        "intra-articular injection | other",
        "topically applied | topical",
        "nebulized | inhaled",
      })
  void readsRoutes(String text, String expected) {
    assertThat(routes(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "an oral presentation",
        "oral lichen planus",
        "Phase IV",
        "Grade III/IV",
        "other doses",
        "P.O. Box 12"
      })
  void passesOverWhatIsNoRoute(String text) {
    assertThat(routes(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "in mice | mouse",
        "in cynomolgus monkeys | cynomolgus monkey",
        "in non-human primates (NHPs) | non-human primate non-human primate",
        "in Göttingen minipigs | minipig",
        "rats and dogs | rat dog",
      })
  void readsSpecies(String text, String expected) {
    assertThat(
            String.join(
                " ",
                Read.mentions(
                        new TermRecognizer(),
                        text,
                        Mention.Species.class,
                        "species.tsv",
                        Term.Species::new)
                    .stream()
                    .map(Mention.Species::name)
                    .toList()))
        .isEqualTo(expected);
  }
}
