package dev.assay.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.lexicon.Vocabulary;
import dev.assay.record.FilingInfo;
import dev.assay.source.Source;
import dev.assay.source.UnreadableException;
import dev.assay.text.Section;
import dev.assay.text.SectionKind;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SubmissionFactsTest {
  private static final FilingReader READER = new FilingReader(new Vocabulary());

  private static Filing read(String text) throws UnreadableException {
    return READER.read(Source.document("a.txt", text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String header(String filed, String... items) {
    StringBuilder header =
        new StringBuilder("<SEC-HEADER>\nACCESSION NUMBER: 0009999999-31-000001\n")
            .append("CONFORMED SUBMISSION TYPE: 8-K/A\nCONFORMED PERIOD OF REPORT: 19990628\n");
    for (String item : items) {
      header.append("ITEM INFORMATION: ").append(item).append('\n');
    }
    return header
        + "FILED AS OF DATE: "
        + filed
        + "\nCOMPANY CONFORMED NAME: ORVEX THERAPEUTICS INC \\PA\\\nCENTRAL INDEX KEY: 0009999991\n"
        + "SEC FILE NUMBER: 000-99991\n</SEC-HEADER>\n";
  }

  private static String document(String type, String text) {
    return "<DOCUMENT>\n<TYPE>" + type + "\n<TEXT>\n" + text + "\n</TEXT>\n</DOCUMENT>\n";
  }

  @Test
  void aHeaderSaysWhatTheCoverDoesNot() throws UnreadableException {
    FilingInfo info = read(header("20310406", "Other Events")).info();
    assertThat(info.accessionNumber()).isEqualTo("0009999999-31-000001");
    assertThat(info.form()).isEqualTo("8-K/A");
    assertThat(info.company())
        .isEqualTo(
            new FilingInfo.Issuer("Orvex Therapeutics", null, null, "0009999991", "000-99991"));
    assertThat(info.reportDate()).isEqualTo("1999-06-28");
    assertThat(info.filedDate()).isEqualTo("2031-04-06");
  }

  @Test
  void itemsByNameAreNumberedAsTheFormDidWhenItWasFiled() throws UnreadableException {
    assertThat(
            read(header("20310406", "Other Events", "Financial statements and exhibits"))
                .info()
                .items())
        .containsExactly("8.01", "9.01");
    assertThat(
            read(header("19990709", "Other events", "Acquisition or disposition of assets", "7"))
                .info()
                .items())
        .containsExactly("5", "2", "7");
  }

  @Test
  void itemsThatTheHeaderDoesNotSayAreReadInTheForm() throws UnreadableException {
    String form =
        "SECURITIES AND EXCHANGE COMMISSION\n\nFORM 8-K\n\nITEM 4. CHANGES IN CERTIFYING ACCOUNTANT\n\nNot applicable.\n\n"
            + "ITEM 5. OTHER EVENTS\n\nOn June 28, 1999 Orvex began a trial.\n";
    assertThat(read(header("19990709") + document("8-K", form)).info().items())
        .containsExactly("5");
  }

  @Test
  void theDateOfTheEventCountsBeforeTheDateOfTheReport() throws UnreadableException {
    String cover =
        "SECURITIES AND EXCHANGE COMMISSION\n\nFORM 8-K\n\nDate of Report: December 24, 1996\n\t\tDate of earliest \n"
            + " \t\tevent reported:   December 20, 1996\n";
    assertThat(read(cover).info().reportDate()).isEqualTo("1996-12-20");
  }

  @Test
  void anExhibitBeginsAnew() throws UnreadableException {
    String signed = "ITEM 5. OTHER EVENTS\n\nSIGNATURES\n\nPursuant to it, Orvex has signed.\n";
    Filing filing =
        read(
            header("19990709")
                + document("8-K", signed)
                + document("EX-99", "Orvex today dosed a patient in its trial of ORV-11.\n"));
    Section last = filing.sections().get(filing.sections().size() - 1);
    assertThat(last.kind()).isEqualTo(SectionKind.BODY);
    assertThat(filing.slice(filing.sentences().get(filing.sentences().size() - 1).span()))
        .isEqualTo("Orvex today dosed a patient in its trial of ORV-11.");
  }
}
