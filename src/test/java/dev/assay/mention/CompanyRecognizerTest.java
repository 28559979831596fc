package dev.assay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyRecognizerTest {
  private static List<String> companies(Recognizer recognizer, String text) {
    return Read.mentions(recognizer, text.replace("\\n", "\n"), Mention.Company.class).stream()
        .map(Mention.Company::name)
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vireo A/S sells it. | Vireo",
        "Tolmann & Co. will supply it. | Tolmann",
        "Tolmann and Co. will supply it. | Tolmann",
        "3D Tolmann Therapeutics will supply it. | 3D Tolmann Therapeutics",
        "Ellis & Crane Company has rights. | Ellis & Crane",
        "Ortelius Labs has rights. | Ortelius Labs",
        "Nakshatra Therapeutics Private Limited sells it. | Nakshatra Therapeutics",
        "Mass.--(BUSINESS WIRE)--Ortelius Labs has rights. | Ortelius Labs",
        "Dec. 20, 1996--Ortelius Labs has rights. | Ortelius Labs",
        "May 3, 2031 \u2014Ortelius Labs has rights. | Ortelius Labs",
        "Hospital of Saint Hartwell runs it. | Hospital of Saint Hartwell",
        "Merrow Hospital of Paxton runs it. | Merrow Hospital of Paxton",
        "Paxton Children\u2019s Hospital runs it. | Paxton Children\u2019s Hospital",
        "Queen's College Hospital runs it. | Queen's College Hospital",
        "the Laboratory of Molecular Genetics at Ortelius Labs | Ortelius Labs",
      })
  void aCompanyIsKnownByItsFormOrItsLastWord(String text, String name) {
    assertThat(companies(new CompanyRecognizer(), text)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Quillon Corp. reports. Later Quillon paid. | Quillon | 2",
        "Bolt River Inc. reports. Then Bolt River paid. | Bolt River | 2",
        "About Mirax\\nMirax Oncology, Inc. develops. | Mirax Oncology | 2",
        "Vision, Inc. reports. Our vision is clear. Vision matters. | Vision | 1",
      })
  void aFilingGoesOnWithTheShortName(String text, String name, int times) {
    assertThat(
            Read.mentions(
                new CompanyRecognizer(), text.replace("\\n", "\n"), Mention.Company.class))
        .extracting(Mention.Company::name)
        .containsOnly(name)
        .hasSize(times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Corvane, Elbe Medical and Tanager announced interim data. Tanager is glad. | Corvane, Elbe Medical, Tanager",
        "We signed an exclusive agreement with Nipponika for its sale. | Nipponika",
        "It has granted Solanum an option to license the gel. | Solanum",
        "Trial costs rose. Bexley expects that they will fall. | Bexley",
        "Solanum is a biotech company. Write to info@solanum.com or see www.solanum.com. | Solanum",
        "Bexley, its partner for the gel, has begun a study. | Bexley",
        "Merelis, a Swiss biopharmaceutical company, makes it. | Merelis",
        "The gel was sold by Torvane (Nasdaq: TRVN) last year. | Torvane",
        "We have a license from Cambria Health to sell it. | Cambria Health",
        "Our partners include Corvane, Elbe and Tanager. | Corvane, Elbe, Tanager",
      })
  void aCompanyIsKnownByItsPartInAnAgreement(String text, String names) {
    assertThat(companies(new PartyRecognizer(), text)).containsExactly(names.split(", "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We granted Zorvex rights to use the name.",
        "We sublicensed rights to Sotrexa to a partner.",
        "The license agreement for Sotrexa with our partner ended.",
        "Analysts announced a rise. The analysts were glad.",
        "In agreement with Section 4 we paid.",
        "Our agreements with Licensees and Sublicensees were ended; a licensee paid.",
      })
  void noCompanyIsMadeOfAProductOrATerm(String text) {
    assertThat(companies(new PartyRecognizer(), text)).isEmpty();
  }
}
