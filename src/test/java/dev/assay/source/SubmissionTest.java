package dev.assay.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.assay.text.Document;
import dev.assay.text.Part;
import dev.assay.text.SubmissionHeader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SubmissionTest {
  private static final String HEADER =
      """
      <SEC-DOCUMENT>0009999999-31-000001.txt : 20310406
      <SEC-HEADER>0009999999-31-000001.hdr.sgml : 20310406
      ACCESSION NUMBER:\t\t0009999999-31-000001
      CONFORMED SUBMISSION TYPE:\t8-K
      CONFORMED PERIOD OF REPORT:\t20310405
      ITEM INFORMATION:\t\tOther Events
      ITEM INFORMATION:\t\tFinancial Statements and Exhibits
      FILED AS OF DATE:\t\t20310406

      FILER:

      \tCOMPANY DATA:
      \t\tCOMPANY CONFORMED NAME:\t\t\tORVEX THERAPEUTICS INC
      \t\tCENTRAL INDEX KEY:\t\t\t0009999991
      \tFILING VALUES:
      \t\tFORM TYPE:\t\t8-K
      \t\tSEC FILE NUMBER:\t001-99991
      </SEC-HEADER>
      """;

  private static final String DOCUMENTS =
      """
      <DOCUMENT>
      <TYPE>8-K
      <SEQUENCE>1
      <FILENAME>form8k.htm
      <TEXT>
      <XBRL>
      <?xml version='1.0'?><html><head><title/></head><body><p>Orvex&#8217;s form</p></body></html>
      </XBRL>
      </TEXT>
      </DOCUMENT>
      <DOCUMENT>
      <TYPE>EX-99.1
      <SEQUENCE>2
      <TEXT>
      <PAGE>
      ORV-11 is given at 5 mg/kg.
      begin 644 logo.gif
      M1TE&.#EA
      `
      end
      It binds CD19.
      </TEXT>
      </DOCUMENT>
      <DOCUMENT>
      <TYPE>GRAPHIC
      <FILENAME>logo.jpg
      <TEXT>
      begin 644 logo.jpg
      M1TE&.#EA
      end
      </TEXT>
      </DOCUMENT>
      <DOCUMENT>
      <TYPE>EX-101.SCH
      <FILENAME>orvx.xsd
      <TEXT>
      <XBRL>
      <?xml version='1.0'?><schema>dei</schema>
      </XBRL>
      </TEXT>
      </DOCUMENT>
      </SEC-DOCUMENT>
      """;

  private static Document read(String name, String text) throws UnreadableException {
    return Source.document(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static SubmissionHeader header(String text) throws UnreadableException {
    return Objects.requireNonNull(read("a.txt", text).header());
  }

  @Test
  void theFormAndItsExhibitsAreTheTextAndDataAreNot() throws UnreadableException {
    Document document = read("a.txt", HEADER + DOCUMENTS);
    assertThat(document.format()).isEqualTo("submission");
    assertThat(document.text())
        .isEqualTo(
            "Orvex\u2019s form\n\n<PAGE>\nORV-11 is given at 5 mg/kg.\n\nIt binds CD19.\n\n");
    assertThat(document.parts()).extracting(Part::type).containsExactly("8-K", "EX-99.1");
    assertThat(document.parts())
        .extracting(part -> document.slice(part.span()).strip())
        .element(1)
        .asString()
        .startsWith("<PAGE>");
  }

  @Test
  void theHeaderIsReadInBothItsSpellings() throws UnreadableException {
    SubmissionHeader expected =
        new SubmissionHeader(
            "0009999999-31-000001",
            "8-K",
            "ORVEX THERAPEUTICS INC",
            "0009999991",
            "001-99991",
            "20310405",
            "20310406",
            List.of("Other Events", "Financial Statements and Exhibits"));
    assertThat(header(HEADER + DOCUMENTS)).isEqualTo(expected);
    String tags =
        "<SUBMISSION>\n<ACCESSION-NUMBER>0009999999-31-000001<TYPE>8-K<PERIOD>20310405<ITEMS>8.01<ITEMS>9.01"
            + "<FILING-DATE>20310406<FILER><COMPANY-DATA><CONFORMED-NAME>ORVEX THERAPEUTICS INC<CIK>0009999991"
            + "</COMPANY-DATA><FILING-VALUES><FORM-TYPE>8-K<FILE-NUMBER>001-99991</FILING-VALUES></FILER>";
    assertThat(header(tags + DOCUMENTS).items()).containsExactly("8.01", "9.01");
    assertThat(header(tags + DOCUMENTS))
        .usingRecursiveComparison()
        .ignoringFields("items")
        .isEqualTo(expected);
  }

  @Test
  void aHeaderAloneIsItsOwnText() throws UnreadableException {
    Document document = read("a.hdr.sgml", HEADER);
    assertThat(document.text()).isEqualTo(HEADER);
    assertThat(document.header()).isNotNull();
  }

  @Test
  void privacyEnhancedMailIsUnwrapped() throws UnreadableException {
    String mail =
        "-----BEGIN PRIVACY-ENHANCED MESSAGE-----\nProc-Type: 2001,MIC-CLEAR\nMIC-Info: RSA-MD5,RSA,\n ABC=\n\n";
    assertThat(read("a.txt", mail + HEADER + DOCUMENTS).parts()).hasSize(2);
    assertThat(read("a.txt", mail + "Acme").format()).isEqualTo("text");
  }

  @Test
  void everyPlaceOfTheTextIsFoundInTheBytes() throws UnreadableException {
    String file = "\ufeff" + HEADER + DOCUMENTS.replace("CD19", "\u03b2-CD19 \ud835\udfd9");
    Document document = read("a.txt", file);
    byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
    assertThat(source(document, bytes, "Orvex\u2019s form")).isEqualTo("Orvex&#8217;s form");
    assertThat(source(document, bytes, "5 mg/kg.\n\nIt"))
        .startsWith("5 mg/kg.\nbegin 644")
        .endsWith("end\nIt");
    assertThat(source(document, bytes, "\u03b2-CD19 \ud835\udfd9."))
        .isEqualTo("\u03b2-CD19 \ud835\udfd9.");
  }

  private static String source(Document document, byte[] bytes, String words) {
    int at = document.text().indexOf(words);
    int start = Objects.requireNonNull(document.source()).start(at);
    int end = document.source().end(at + words.length());
    return new String(bytes, start, end - start, StandardCharsets.UTF_8);
  }

  @Test
  void everyTruncationIsRead() throws UnreadableException {
    String file = HEADER + DOCUMENTS;
    for (int end = 0; end < file.length(); end += 3) {
      Document document = read("a.txt", file.substring(0, end));
      assertThat(document.text()).doesNotContain("1TE&");
    }
  }

  @Test
  void aHundredThousandOpenDocumentsAreReadInATimeThatGrowsWithThem() {
    for (String open :
        new String[] {"<DOCUMENT>\n<TYPE>8-K\n<TEXT>\nx", "<DOCUMENT>\n", "begin 644 a\nM\n"}) {
      String file = "<SEC-DOCUMENT>\n<DOCUMENT>\n<TEXT>\n" + open.repeat(100_000);
      assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read("a.txt", file));
    }
  }
}
