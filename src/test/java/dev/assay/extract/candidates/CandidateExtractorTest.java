package dev.assay.extract.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Told;
import dev.assay.record.Candidate;
import dev.assay.record.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CandidateExtractorTest {
  /** The candidate ZRX-101 as a filing tells it that presents it and then says the sentence. */
  static Candidate read(String sentence) {
    return Told.of(
            Candidate.class,
            "Acmera is developing ZRX-101, its lead product candidate.\n\n" + sentence)
        .stream()
        .filter(candidate -> candidate.name().equals("ZRX-101"))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NASH | nonalcoholic steatohepatitis",
        "MASH | metabolic dysfunction-associated steatohepatitis",
        "hematologic malignancies | hematologic malignancies",
        "respiratory syncytial virus (RSV) infection | respiratory syncytial virus infection",
        "C. difficile infection | Clostridioides difficile infection",
        "post-operative pain | post-operative pain",
        "non-squamous NSCLC | non-squamous non-small cell lung cancer",
        "AL amyloidosis | AL amyloidosis",
        "HIV infection | human immunodeficiency virus infection",
        "viral respiratory infections | viral respiratory infection",
        "Kaposi's sarcoma | Kaposi's sarcoma",
        "acute lymphoblastic leukaemia | acute lymphoblastic leukaemia",
        "type 2 diabetes mellitus (T2DM) and in no other type 2 diabetes | type 2 diabetes mellitus",
      })
  void namesADiseaseAsTheTextDoes(String written, String name) {
    assertThat(read("We study ZRX-101 for the treatment of " + written + ".").indications())
        .containsExactly(name);
  }

  @Test
  void aConjugatesSecondWordIsNoNameOfItsOwn() {
    Candidate conjugate =
        Told.of(
                Candidate.class,
                "Acmera is developing tiravotamab vedotin (ZRX-21), a nectin-4 targeting ADC.")
            .get(0);
    assertThat(conjugate.aliases()).containsExactly("ZRX-21");
  }

  @Test
  void theSuffixOfABiologicsNameIsNoBrand() {
    Candidate conjugate =
        Told.of(
                Candidate.class,
                "Acmera sells PADCEV\u00ae (enfortumab vedotin-ejfv). Net sales of PADCEV rose.")
            .get(0);
    assertThat(conjugate.name()).isEqualTo("PADCEV");
    assertThat(conjugate.modality()).isEqualTo("antibody_drug_conjugate");
    assertThat(conjugate.payload()).isEqualTo("vedotin");
  }

  @Test
  void aPayloadGoesByItsOwnNameRatherThanItsClass() {
    assertThat(
            read("ZRX-101 is an antibody conjugated to the topoisomerase I inhibitor exatecan.")
                .payload())
        .isEqualTo("exatecan");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ZRX-101 is a novel, oral, selective inhibitor of the receptor. | small_molecule",
        "ZRX-101, a first-in-class PDE4 inhibitor, was safe. | small_molecule",
        "ZRX-101 is an IL-31 inhibitor. | ",
        "ZRX-101 is a cytokine inhibitor for gout. | ",
        "ZRX-101 is a recombinant, fully human monoclonal antibody. | antibody",
        "ZRX-101 is a proposed biosimilar to Humira. | antibody",
        "ZRX-101 (anti-CD3 x CD20) is new. | bispecific_antibody",
        "ZRX-101 is a tetravalent bispecific PD-1/VEGF antibody. | bispecific_antibody",
        "ZRX-101 is a broad-spectrum antibiotic. | small_molecule",
        "ZRX-101, an autologous CD19-directed CAR T cell therapy, is new. | cell_therapy",
        "ZRX-101 is an adeno-associated virus vector that carries a gene. | gene_therapy",
        "ZRX-101 is a synthetic peptide analog of a hormone. | peptide",
        "ZRX-101 is a two-nonpeptide agonist of the receptor. | small_molecule",
        "Patients take ZRX-101 tablets with food. | small_molecule",
      })
  void aDescriptionTellsTheKindOfTherapy(String sentence, String expected) {
    assertThat(read(sentence).modality()).isEqualTo(expected);
  }

  @Test
  void aDescriptionThatLeadsToAnotherCandidateIsThatOnes() {
    assertThat(
            Told.of(
                    Candidate.class,
                    "Acmera is developing ZRX-101 and ZRX-202. We combine ZRX-101, the ADC"
                        + " ZRX-202 and radiation.")
                .get(0)
                .modality())
        .isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Our ZorCon technology is new.",
        "Our patented drug delivery technology, ZorCon, is new.",
        "We own a platform called ZorCon.",
      })
  void aNameThatBeginsWithATechnologyTellsIt(String told) {
    assertThat(
            Told.of(Candidate.class, told + " Our lead product candidate is ZorCon-101.")
                .get(0)
                .technology())
        .isEqualTo("ZorCon");
  }

  @Test
  void aBrandsModalityComesFromTheTextAlone() {
    Candidate gleevec =
        Told.of(Candidate.class, "Novartis develops and sells Gleevec. Gleevec sales rose.").get(0);
    assertThat(gleevec.modality()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ZRX-101 is in a study of acute myeloid leukemia (AML), asthma (A) and gout. | acute myeloid leukemia; asthma; gout",
        "ZRX-101 is studied in women with HR+/HER2- advanced breast cancer. | hormone receptor-positive breast cancer",
        "ZRX-101 is studied in breast cancer. | breast cancer",
        "Patients with HR+ breast cancer took ZRX-101. It is for HR+ breast cancer or estrogen receptor-positive breast cancer. | hormone receptor-positive breast cancer",
        "ZRX-101 is studied in gout, for tumor-directed therapy. | gout",
        "ZRX-101 is studied in patients with melanoma and brain metastases. | melanoma",
        "ZRX-101 is studied in gout. Patients treated with ZRX-101 had clinically significant hypotension. | gout",
        "ZRX-101 was given to adults newly diagnosed with gout. | gout",
        "ZRX-101 was given to more than 400 patients with asthma. | asthma",
        "ZRX-101 is studied in gout and is not for use in people with asthma. | gout",
        "ZRX-101 is studied in gout. The most common adverse events for patients treated with ZRX-101 were nausea and constipation. | gout",
        "ZRX-101 was tested in thrombosis. A study of ZRX-101 in cancer-associated thrombosis goes on. | cancer-associated thrombosis",
        "ZRX-101 is studied in inflammatory bowel diseases including ulcerative colitis and Crohn's disease. | ulcerative colitis; Crohn's disease",
        "ZRX-101 is studied in patients with acute myocarditis. | acute myocarditis",
        "ZRX-101 slows Alzheimer's in a trial of ZRX-101 in Alzheimer's. | Alzheimer's disease",
        "ZRX-101 is tested in patients with folate receptor (FR) alpha-high, platinum-resistant ovarian cancer. | ovarian cancer",
        "The label of ZRX-101 will include prophylaxis of migraine. | migraine",
        "ZRX-101 is tested in follicular B-cell Non-Hodgkin's lymphoma. | follicular b-cell non-hodgkin's lymphoma",
        "ZRX-101 is tested in acute ischemic stroke (\u201cAQS\u201d). Adults with AQS took ZRX-101. | acute ischemic stroke",
        "Doctors await the launch of ZRX-101, with its promise in severe gout. | gout",
        "The approval of ZRX-101 will change lives, for families hit by asthma above all. | asthma",
        "The program of ZRX-101 moves on, said the head of care for gout, an inflammatory arthritis. | gout",
        "ZRX-101 is tested in gout. Doctors await the launch of ZRX-101, with its promise in asthma cells. | gout",
        "ZRX-101 is tested in gout. The data on ZRX-101 tell of a target expressed by cells here and there, and less so in severe asthma. | gout",
        "ZRX-101 is tested in gout. With its launch near, ZRX-101 is told, in reports, of future asthma. | gout",
      })
  void readsWhatItIsFor(String sentence, String expected) {
    assertThat(read(sentence).indications()).containsExactly(expected.split("; "));
  }

  @Test
  void aRowOfATableTellsDiseaseAndStage() {
    Candidate candidate = read("| ZRX-101 | Gout | Phase 2 | Zentix |");

    assertThat(candidate.indications()).containsExactly("gout");
    assertThat(candidate.phase()).isEqualTo(Phase.PHASE_2);
  }

  @Test
  void aParagraphAboutTheCandidateNeedNotNameItInEachSentence() {
    Candidate candidate =
        read(
            "About ZRX-101\n\nZRX-101 is a tablet. It is currently being studied in a Phase 3 trial for gout.");

    assertThat(candidate.indications()).containsExactly("gout");
  }

  private static Candidate conjugate(String text) {
    return Told.of(Candidate.class, text).stream()
        .filter(candidate -> candidate.name().equals("ZRX-101"))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ZRX-101 is an ADC linked to topoisomerase I inhibitor payloads (an exatecan derivative, DXd). | DXd",
        "ZRX-101 (tiravotamab vedotin) is an ADC that releases MMAE. | MMAE",
        "ZRX-101 (tiravotamab vedotin) is an ADC that carries an auristatin payload. | vedotin",
        "ZRX-101 is an ADC that carries a TOP1 inhibitor payload. | TOP1 inhibitor",
        "ZRX-101 Is an ADC That Carries a Glucocorticoid Payload. | glucocorticoid",
        "ZRX-101 is an ADC with a pyrrolobenzodiazepine (PBD) dimer payload. | PBD",
        "ZRX-101 is an ADC with a topoisomerase I inhibitor payload, ZRD9107, and an antibody. | ZRD9107",
      })
  void aPayloadIsTheAgentElseThePartOfTheNameElseTheClass(String sentence, String expected) {
    assertThat(conjugate("Acmera is developing ZRX-101.\n\n" + sentence).payload())
        .isEqualTo(expected);
  }

  @Test
  void theAntibodyAndThePayloadInsideAConjugateAreNoCandidates() {
    assertThat(
            Told.of(
                Candidate.class,
                "Acmera is developing ZRX-101. It is an ADC of our antibody, ZRB12, conjugated to a"
                    + " maytansinoid payload (ZRD9107)."))
        .extracting(Candidate::name, Candidate::antibody, Candidate::payload)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("ZRX-101", "ZRB12", "ZRD9107"));
  }

  @Test
  void anAntibodyThatIsDevelopedByItselfIsACandidateBesideItsConjugate() {
    assertThat(
            Told.of(
                Candidate.class,
                "Acmera is developing ZRX-101 and ZRB-12.\n\nZRX-101 is an ADC of the antibody ZRB-12"
                    + " linked to MMAE.\n\nZRB-12 is in Phase 2 in lymphoma.\n\nIn June we dosed"
                    + " patients with ZRB-12."))
        .extracting(Candidate::name)
        .containsExactly("ZRX-101", "ZRB-12");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ZRX-101 is an ADC with a drug-to-antibody ratio (DAR) of approximately 3.5. | 3.5",
        "ZRX-101 is a homogeneous DAR8 ADC. | 8",
        "ZRX-101 is an ADC with an average drug antibody ratio of 4. | 4",
        "ZRX-101 is an ADC whose drug-to-antibody ratio is high in 20 batches. | ",
      })
  void readsHowManyPayloadsAConjugateCarries(String sentence, java.math.BigDecimal expected) {
    assertThat(conjugate("Acmera is developing ZRX-101.\n\n" + sentence).dar()).isEqualTo(expected);
  }

  @Test
  void aToxinThatOtherThingsCarryTooMakesNoConjugate() {
    assertThat(read("ZRX-101 releases doxorubicin from its gel.").modality()).isNull();
  }

  @Test
  void aKindOfDrugIsNobodysTechnology() {
    assertThat(read("ZRX-101 was made using an AAV8 vector.").technology()).isNull();
    assertThat(read("ZRX-101 was made using DuoBody technology.").technology())
        .isEqualTo("DuoBody");
  }

  @Test
  void aTechnologyIsToldByTheNameThatTheFilingUses() {
    assertThat(read("ZRX-101 was made using the XpressCF+ platform.").technology())
        .isEqualTo("XpressCF+");
  }

  @Test
  void aLinkerOfWhichNothingIsToldButThatItIsCutHasNoName() {
    assertThat(read("ZRX-101 is an ADC with a cleavable linker.").linker()).isNull();
  }

  @Test
  void whatATargetsNameMakesAnAdjectiveOfEndsNoDescription() {
    assertThat(read("ZRX-101, a HER2 directed ADC, is stable.").modality())
        .isEqualTo("antibody_drug_conjugate");
  }

  @Test
  void whatAllCandidatesAreMadeWithIsToldOfTheIssuersOwn() {
    assertThat(
            Told.of(
                Candidate.class,
                "BOSTON, May 2, 2021 (GLOBE NEWSWIRE) -- Acmera Therapeutics, Inc. (Nasdaq: ACMR) is developing"
                    + " ZRX-101 and ZRX-102. All of its product candidates are made with the"
                    + " DuoBody platform."))
        .extracting(Candidate::technology)
        .containsOnly("DuoBody");
  }

  @Test
  void aKnownAntibodyWithAPayloadsWordIsAConjugate() {
    assertThat(
            Told.of(
                Candidate.class,
                "Acmera ended work on its lead candidate, trastuzumab imbotolimod, or ZRX-7."))
        .extracting(Candidate::name, Candidate::modality, Candidate::antibody)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "trastuzumab imbotolimod", "antibody_drug_conjugate", "trastuzumab"));
  }

  @Test
  void aCodeOfThreeLettersMayEndInANumberLikeAYear() {
    assertThat(Told.of(Candidate.class, "Acmera is developing PNZ2002, an oral JAK1 inhibitor."))
        .extracting(Candidate::name)
        .containsExactly("PNZ2002");
    assertThat(Told.of(Candidate.class, "Acmera is going to ASH2024, a meeting.")).isEmpty();
  }

  @Test
  void aBracketedAbbreviationEndsNoDescription() {
    assertThat(
            read("ZRX-101, a prostate-specific membrane antigen (PSMA)-targeted radiopharmaceutical, is new.")
                .modality())
        .isEqualTo("radiopharmaceutical");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acmera tests zorotamab vedotin (Zoro) in lymphoma. We dosed patients with Zoro. | Zoro",
        "Acmera is developing tiravotamab deruxtecan (Tira-DXd). A study of Tira-DXd is open. | Tira-DXd",
        "Acmera is developing zorabtagene autoleucel (zora-cel). A study of zora-cel is open. | zora-cel",
      })
  void aShortFormInBracketsIsANameOfTheDrug(String text, String form) {
    assertThat(Told.of(Candidate.class, text))
        .singleElement()
        .satisfies(
            c ->
                assertThat(
                        java.util.stream.Stream.concat(
                            java.util.stream.Stream.of(c.name()), c.aliases().stream()))
                    .contains(form));
  }

  @Test
  void anEarlierNameMayLeadTheSentence() {
    assertThat(
            Told.of(
                Candidate.class,
                "Originally designated ZYS1801, ZRX-101 is an ADC. Acmera is developing ZRX-101."))
        .extracting(Candidate::name, Candidate::aliases)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("ZRX-101", java.util.List.of("ZYS1801")));
  }

  @Test
  void theBareAntibodyOfAConjugateIsNoCandidate() {
    assertThat(
            Told.of(
                Candidate.class,
                "Acmera stops its ADC candidate zorotamab ravtansine. It goes on with zorotamab-based"
                    + " ADCs."))
        .extracting(Candidate::name)
        .containsExactly("zorotamab ravtansine");
  }

  @Test
  void theKindBeforeANameIsNoReferenceToAnother() {
    assertThat(
            Told.of(
                Candidate.class,
                "Acmera is developing ZRX-101. The ADC candidate ZRX-101, made with a partner, is"
                    + " new."))
        .extracting(Candidate::modality)
        .containsExactly("antibody_drug_conjugate");
  }

  @Test
  void anOligonucleotideOnAnAntibodyIsNoDrugConjugate() {
    assertThat(read("ZRX-101 consists of a PMO conjugated to an antibody fragment.").modality())
        .isNotEqualTo("antibody_drug_conjugate");
  }

  @Test
  void aCodeMayEndInLettersAndDigits() {
    assertThat(
            Told.of(Candidate.class, "Acmera is developing ZSG-5ME, and its ZGS-16M8F ADC is new."))
        .extracting(Candidate::name)
        .containsExactly("ZSG-5ME", "ZGS-16M8F");
  }
}
