package dev.assay.extract.antigens;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Told;
import dev.assay.record.Antigen;
import dev.assay.record.Candidate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AntigenExtractorTest {
  private static List<Antigen> read(String sentence) {
    return Told.of(
        Antigen.class, "Acmera is developing ZRX-101, its lead product candidate.\n\n" + sentence);
  }

  private static List<String> named(String sentence) {
    return read(sentence).stream().map(a -> a.name() + " " + a.symbol()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ZRX-101 is an oral CDK4/6 inhibitor. | CDK4 CDK4 | CDK6 CDK6",
        "ZRX-101 inhibits cyclin-dependent kinases 4 and 6. | cyclin-dependent kinase 4 CDK4 | cyclin-dependent kinase 6 CDK6",
        "ZRX-101 is a dual HER2/3 antibody. | HER2 ERBB2 | HER3 ERBB3",
        "ZRX-101 neutralizes IL-17A/F. | IL-17A IL17A | IL-17F IL17F",
        "ZRX-101 blocks PI3K\u03b4/\u03b3. | PI3K\u03b4 PIK3CD | PI3K\u03b3 PIK3CG",
      })
  void spellsOutTwoTargetsThatShareAName(String sentence, String first, String second) {
    assertThat(named(sentence)).containsExactlyInAnyOrder(first, second);
  }

  @Test
  void whatIsJoinedToACandidateIsNotItsTarget() {
    assertThat(named("The study of anti-TIGIT ZRX-101 and anti-PD-1 antibodies went on."))
        .containsExactly("TIGIT TIGIT");
  }

  @Test
  void aFractionIsNoSecondTarget() {
    assertThat(named("ZRX-101 inhibits CDK4. Of 12 patients, 4/6 responded."))
        .containsExactly("CDK4 CDK4");
  }

  @Test
  void whatTumorsArePositiveForIsNoTarget() {
    assertThat(
            named(
                "ZRX-101 is given with or without an aromatase inhibitor in estrogen"
                    + " receptor-positive breast cancer."))
        .isEmpty();
  }

  @Test
  void aMutationsPrevalenceIsNoExpression() {
    Antigen ret =
        read("ZRX-101 is a RET inhibitor. About 90% of medullary thyroid cancers are positive for RET mutations.")
            .get(0);
    assertThat(ret.expression()).isEmpty();
    assertThat(ret.expressedIn()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "VRX-204 is an interleukin-6 (IL-6) receptor antagonist.",
        "VRX-204 is designed to bind and deplete anti-TSHR autoantibodies.",
      })
  void whatBindsToATargetIsNotTheTarget(String sentence) {
    assertThat(Told.of(Antigen.class, sentence))
        .extracting(Antigen::name)
        .doesNotContain("IL-6", "TSHR", "interleukin-6");
  }

  private static List<String> targeted(String text) {
    return Told.of(Antigen.class, text).stream()
        .map(a -> a.name() + " " + String.join("+", a.targetedBy()))
        .toList();
  }

  @Test
  void targetsAndDrugsInTwoListsOfOneLengthArePairs() {
    assertThat(
            targeted("We advance the mesothelin- and BCMA-targeting antibodies ZRX-11 and ZRX-12."))
        .containsExactly("mesothelin ZRX-11", "BCMA ZRX-12");
  }

  @Test
  void oneTargetBeforeAListOfDrugsIsThatOfAll() {
    assertThat(targeted("We advance our CD19 bispecific antibodies, ZRX-11 and ZRX-12."))
        .containsExactly("CD19 ZRX-11+ZRX-12");
  }

  @Test
  void whatIsToldOfFurtherDrugsIsNotTheFirstOnes() {
    assertThat(
            targeted(
                "We will develop ZRX-11 and new antibodies that activate T cells through CD28."))
        .isEmpty();
  }

  @Test
  void aTargetThatACandidateIsToldApartByIsNoOthers() {
    assertThat(
            targeted(
                "ZRX-11, a HER2 directed ADC, and ZRX-12, a TROP2 directed ADC, are in Phase 2."))
        .containsExactlyInAnyOrder("HER2 ZRX-11", "TROP2 ZRX-12");
  }

  @Test
  void cellsThatExpressATargetAreAimedAt() {
    assertThat(named("ZRX-101 is designed to target tumor cells expressing CD70."))
        .containsExactly("CD70 CD70");
  }

  private static List<String> expressedIn(String sentence) {
    return read("ZRX-101 targets CD70. " + sentence).get(0).expressedIn();
  }

  @Test
  void theMembersOfAGroupThatExpressesATargetAreTold() {
    assertThat(
            expressedIn(
                "CD70 is overexpressed in multiple cancers, including breast, lung and pancreatic"
                    + " cancers."))
        .containsExactly("breast cancer", "lung cancer", "pancreatic cancer");
    assertThat(expressedIn("We treat solid tumors expressing CD70, including glioma and melanoma."))
        .contains("glioma", "melanoma");
  }

  @Test
  void whereATargetIsAbsentItIsNotExpressed() {
    assertThat(expressedIn("CD70 is present on T cells and not in melanoma.")).isEmpty();
  }

  @Test
  void theMembersOfAGroupOfGroupsAreTold() {
    assertThat(
            expressedIn(
                "CD70 is expressed in a number of malignancies ranging from solid tumors such as"
                    + " lung cancer and glioblastoma to others."))
        .containsExactly("lung cancer", "glioblastoma");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cyclin-dependent kinases 4 & 6 | CDK4 CDK6",
        "Janus kinases 1 and 2 | JAK1 JAK2",
        "fibroblast growth factor receptors 1, 2 and 3 | FGFR1 FGFR2 FGFR3",
      })
  void theMembersOfAFamilyAreSpeltOut(String targets, String symbols) {
    assertThat(
            Told.of(
                    Antigen.class,
                    "Acmera is developing ZRX-101, an inhibitor of " + targets + ", for gout.")
                .stream()
                .map(Antigen::symbol))
        .containsExactly(symbols.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "VRX-204 is a selective QRX12 inhibitor. | QRX12",
        "VRX-204 is a dual GLP-1/GIP receptor agonist. | GLP-1 receptor; GIP receptor",
        "VRX-204 is a muscarinic M4 agonist. | muscarinic M4",
        "VRX-204 blocks Kirsten rat sarcoma. | Kirsten rat sarcoma",
      })
  void targetsAreNamedByWhatActsOnThem(String sentence, String names) {
    assertThat(Told.of(Candidate.class, sentence).get(0).targets())
        .containsExactly(names.split("; "));
    assertThat(Told.of(Candidate.class, sentence).get(0).indications()).isEmpty();
  }
}
