package dev.assay.analysis;

import dev.assay.text.LegalForm;
import dev.assay.text.Pattern;
import dev.assay.text.Words;
import java.util.Optional;
import java.util.regex.Matcher;

/** The company that a text without cover and dateline calls "we" or "the Company". */
final class OwnName {
  private static final int BEGINNING = 6000;
  private static final String NAME =
      "(\\p{Lu}[\\w&.'-]*(?:[ \\n]{1,2}(?:\\p{Lu}[\\w&.'-]*|&|and(?= Company))){0,5}?)";
  private static final String FORM =
      "(?:,?[ \\n]{1,2}(?:Inc|Corp|Corporation|Incorporated|Ltd|Limited|plc|LLC|AG|N\\.V|S\\.A|SE|A/S|AB|GmbH)\\b\\.?)";

  /**
   * Acme Pharma, Inc. ("Acme," "we" or "our"); Acme Pharma, Inc., a Delaware corporation (the
   * "Company").
   */
  private static final Pattern DEFINED =
      Pattern.compile(
          NAME
              + FORM
              + "[^()\\n;]{0,40}(?:\\n[^()\\n;]{0,90}){0,3}\\([^()]{0,60}[\"\u201c](?:[Ww]e|[Oo]ur|[Uu]s|(?:[Tt]he )?[Cc]ompany|Registrant)[,.]?[\"\u201d]");

  /** "we," "us" and "our" refer to Acme Pharma, Inc. */
  private static final Pattern REFERRED =
      Pattern.compile(
          "[\"\u201c][Ww]e[,.]?[\"\u201d][^.;]{0,80}\\b(?:refers?|means?|relates?)\\s+to\\s+"
              + NAME
              + FORM);

  private OwnName() {}

  /** The name, without its legal form. */
  static Optional<String> in(String text) {
    String head = text.substring(0, Math.min(text.length(), BEGINNING));
    return name(REFERRED, text, head).or(() -> name(DEFINED, text, head));
  }

  /** The company that the range calls "the Company": of several in a joint release the one. */
  static Optional<String> defined(String text, int from, int to) {
    return name(DEFINED, text, text.substring(from, to));
  }

  private static Optional<String> name(Pattern pattern, String text, String range) {
    Matcher matcher = pattern.matcher(range);
    return matcher.find()
        ? Optional.of(
            LegalForm.strip(CompanyWords.inNormalCase(Words.singleSpaced(matcher.group(1)), text)))
        : Optional.empty();
  }
}
