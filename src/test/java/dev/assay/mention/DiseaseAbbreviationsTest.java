package dev.assay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.analysis.Filing;
import dev.assay.analysis.FilingReader;
import dev.assay.analysis.Tagger;
import dev.assay.lexicon.Lexicon;
import dev.assay.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiseaseAbbreviationsTest {
  private static final Lexicon LEXICON = Lexicon.load();

  private static List<String> diseases(String text) {
    Filing filing =
        new FilingReader(LEXICON.vocabulary()).read(new Document("-", "", "text", text));
    return new MentionFinder(LEXICON, new Tagger())
        .find(filing).of(Mention.Disease.class).stream()
            .map(disease -> filing.slice(disease.place().span()))
            .toList();
  }

  @Test
  void a_quoted_abbreviation_is_made_of_the_letters_of_its_disease() {
    assertThat(diseases("Trials in lupus nephritis (\u201cLUNE\u201d) began. LUNE is severe."))
        .contains("LUNE");
    assertThat(
            diseases(
                "A trial in pancreatic cancer (\u201cQURIPANC\u201d) began. QURIPANC goes on."))
        .containsExactly("pancreatic cancer");
  }
}
