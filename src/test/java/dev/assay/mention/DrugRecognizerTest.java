package dev.assay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.analysis.FilingReader;
import dev.assay.analysis.Tagger;
import dev.assay.lexicon.Lexicon;
import dev.assay.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrugRecognizerTest {
  private static final Lexicon LEXICON = Lexicon.load();
  private static final FilingReader READER = new FilingReader(LEXICON.vocabulary());
  private static final MentionFinder FINDER = new MentionFinder(LEXICON, new Tagger());

  private static List<String> names(String text) {
    return FINDER
        .find(READER.read(new Document("-", "", "text", text)))
        .of(Mention.Drug.class)
        .stream()
        .map(Mention.Drug::name)
        .distinct()
        .toList();
  }

  @Test
  void a_code_is_a_name_by_its_shape() {
    assertThat(names("We dosed QLM-118, VRX2041 and NRV-12-A in three trials."))
        .containsExactly("QLM-118", "VRX2041", "NRV-12-A");
  }

  @Test
  void a_code_may_have_eight_digits_or_a_year_behind_its_hyphen() {
    assertThat(
            names("We dosed VRX-20650012, QLMB-2001, NRV48-ADC, VRX-CM04S1 and NRV-Au8 in trials."))
        .containsExactly("VRX-20650012", "QLMB-2001", "NRV48-ADC", "VRX-CM04S1", "NRV-Au8");
    assertThat(names("Data were shown at AACR-2023 and at EULAR2024.")).isEmpty();
  }

  @Test
  void a_code_in_two_words_is_a_name_where_the_text_speaks_of_a_drug() {
    assertThat(names("Our lead product candidate QLM 1180 is an oral inhibitor of KRAS."))
        .containsExactly("QLM 1180");
    assertThat(
            names(
                "We adopted our ASU 2016 program. Results were filed under IND 123456, an inhibitor."))
        .isEmpty();
  }

  @Test
  void an_antibodys_name_cut_short_or_its_antigen_stands_before_the_payload() {
    assertThat(names("Patients received Zora-MMAE or HER3-DXd weekly."))
        .containsExactly("Zora-MMAE", "HER3-DXd");
  }

  @Test
  void a_conjugate_is_named_by_its_antibody_and_payload() {
    assertThat(names("Patients received huK41-MMAE weekly.")).containsExactly("huK41-MMAE");
  }

  @Test
  void an_invented_name_is_known_by_its_stem_or_by_two_words() {
    assertThat(names("Patients received zorolimatinib or quorvetamab vedotin."))
        .containsExactly("zorolimatinib", "quorvetamab vedotin");
    assertThat(names("Children received brenocabtagene autoleucel once."))
        .containsExactly("brenocabtagene autoleucel");
  }

  @Test
  void a_technology_joined_to_the_drug_that_it_carries_is_one_name() {
    assertThat(names("Volunteers took LiquiSORB-ibuprofen by mouth."))
        .containsExactly("LiquiSORB-ibuprofen");
    assertThat(names("The gel is HydraMATRIX-bupivacaine."))
        .containsExactly("HydraMATRIX-bupivacaine");
    assertThat(names("A patch of DermaLINK-fentanyl was worn."))
        .containsExactly("DermaLINK-fentanyl");
  }

  @Test
  void a_plain_word_before_a_drug_is_no_technology() {
    assertThat(names("Patients on Oral-ibuprofen did well.")).doesNotContain("Oral-ibuprofen");
  }

  @Test
  void antigens_forms_and_studies_registered_are_no_names() {
    assertThat(names("CD33 and HER2 were measured; see Form 10-K, COVID-19 and NCT01234567."))
        .isEmpty();
  }

  @Test
  void a_year_behind_a_companys_letters_is_no_code() {
    assertThat(names("LEO 2019 sales grew; patients received LEO 90100."))
        .containsExactly("LEO 90100");
  }

  @Test
  void activators_of_pyruvate_kinase_are_known_by_their_stem() {
    assertThat(names("Patients received zorapivat.")).containsExactly("zorapivat");
  }

  @Test
  void a_code_may_have_two_groups_of_letters_and_digits() {
    assertThat(names("We license QV-C02D1 and test AG-731.")).containsExactly("QV-C02D1", "AG-731");
  }

  @Test
  void a_code_may_be_written_in_two_words() {
    assertThat(names("Patients took AMG 731 daily.")).containsExactly("AMG 731");
    assertThat(names("Patients took WEEK 731 daily.")).isEmpty();
  }

  @Test
  void letters_that_a_company_gives_to_its_codes_make_names_of_letters_alone() {
    assertThat(names("We dosed QRO-ALB7 last year. QRO-TVN is next."))
        .containsExactly("QRO-ALB7", "QRO-TVN");
    assertThat(names("We dosed VRX-118 last year. QRO-TVN is next.")).containsExactly("VRX-118");
  }

  @Test
  void a_brand_ends_with_its_strength_or_device() {
    assertThat(
            names("Sales of Spiriva Respimat rose. Sales of Eylea HD rose. Nintedanib DPI is new."))
        .containsExactly("Spiriva Respimat", "Eylea HD", "Nintedanib DPI");
    assertThat(names("Sales of Eylea rose.")).containsExactly("Eylea");
  }

  @Test
  void short_forms_and_codes_behind_an_apostrophe_are_names() {
    assertThat(names("The company ceased the development of zora-vec and quor-cel."))
        .containsExactly("zora-vec", "quor-cel");
    assertThat(names("The engager SAR'579 and BMS\u2019986 were presented."))
        .containsExactly("SAR'579", "BMS\u2019986");
    assertThat(names("Its monoclonal antibody QRG-Mab binds the protein."))
        .containsExactly("QRG-Mab");
  }

  @Test
  void an_unknown_name_in_small_letters_is_known_by_what_it_is_introduced_as() {
    assertThat(
            names(
                "We are developing zorafetrix, a novel GSK-3 beta inhibitor. In June zorafetrix met its end point."))
        .containsExactly("zorafetrix");
    assertThat(names("Quellafetron is an oral small molecule for gout."))
        .containsExactly("Quellafetron");
    assertThat(names("We work to develop and investigate an oral inhibitor.")).isEmpty();
    assertThat(names("We moved to Belgium, a hub of antibody makers.")).isEmpty();
  }

  @Test
  void what_is_inhibited_is_no_drug() {
    assertThat(names("VRX-204 is a QRX10 inhibitor; QRX10 inhibition is a new approach."))
        .containsExactly("VRX-204");
    assertThat(names("VRX-204 inhibits the mammalian target of rapamycin."))
        .containsExactly("VRX-204");
    assertThat(names("VRX-204 raises expression of QRA1. QRA1 is a key enzyme."))
        .containsExactly("VRX-204");
  }

  @Test
  void four_capitals_are_a_name_once_the_text_presents_them_as_a_drug() {
    assertThat(names("Its lead is ZORA (an azide), a first-in-class agent. ZORA is in Phase 2."))
        .containsExactly("ZORA");
    assertThat(names("Its lead is in Phase 2. ZORA was met. An ODD was granted.")).isEmpty();
  }
}
