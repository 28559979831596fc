package dev.assay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalFormTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acme Bio, Inc.|Acme Bio",
        "Acme Bio Inc|Acme Bio",
        "ACME BIO, INC.|ACME BIO",
        "Acme and Company|Acme",
        "Acme & Co., Inc.|Acme",
        "Acme Pharma Co., Ltd.|Acme Pharma",
        "Acme Pharma Co. Ltd|Acme Pharma",
        "Acme AG|Acme",
        "Acme GmbH|Acme",
        "Acme S.A.|Acme",
        "Acme SA|Acme",
        "Acme N.V.|Acme",
        "Acme A/S|Acme",
        "Acme AB (publ)|Acme AB (publ)",
        "Acme K.K.|Acme",
        "Acme, LLC|Acme",
        "Acme L.P.|Acme",
        "Acme Corporation|Acme",
        "Acme Corp.|Acme",
        "Acme plc|Acme",
        "Acme Pty Ltd|Acme",
        "Acme Holdings, Inc.|Acme Holdings",
        "Acme Holdings|Acme Holdings",
        "Acme,Inc.|Acme",
        "The Ointment Company|The Ointment Company",
        "Inc.|Inc.",
        "Acme S.p.A.|Acme",
        "Cocoa|Cocoa",
        "Lab Asa|Lab"
      })
  void aNameGoesWithoutItsLegalForm(String name, String expected) {
    assertThat(LegalForm.strip(name)).isEqualTo(expected);
  }

  @Test
  void theFormAfterANameInASentenceIsFound() {
    String text = "Acme Pharma Co., Ltd. said";
    assertThat(text.substring(0, LegalForm.endAfter(text, 11))).isEqualTo("Acme Pharma Co., Ltd.");
    assertThat(LegalForm.endAfter("Acme Pharma said", 11)).isEqualTo(11);
    assertThat(LegalForm.endAfter("Acme Pharma as said", 11)).isEqualTo(11);
    assertThat(LegalForm.endAfter("Acme Pharma incorporates", 11)).isEqualTo(11);
  }

  @Test
  void aTurkishLocaleChangesNothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(LegalForm.strip("ACME BIO LIMITED")).isEqualTo("ACME BIO");
    } finally {
      Locale.setDefault(before);
    }
  }
}
