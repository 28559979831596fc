package dev.assay.analysis;

import dev.assay.lexicon.Tsv;
import dev.assay.text.LegalForm;
import dev.assay.text.SubmissionHeader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns what a submission's header says into the facts of RECORDS.md, document. */
final class HeaderFacts {
  /** Before this day the items of Form 8-K were numbered otherwise (release 33-8400). */
  private static final String NEW_ITEMS = "20040823";

  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}(?:\\.\\d{2})?");

  /** EDGAR tells namesakes apart by their state: "ACME INC \PA\", "ACME CO /NJ/". */
  private static final Pattern STATE = Pattern.compile("\\s{0,3}[/\\\\][A-Za-z ]{2,12}[/\\\\]?$");

  private final Map<String, String> items = new HashMap<>();
  private final Map<String, String> formerItems = new HashMap<>();

  /** Facts by the program's own table of items. */
  HeaderFacts() {
    for (Tsv.Row row : Tsv.read("lexicon/items.tsv", "name", "number", "former").rows()) {
      items.put(row.cell(0), row.cell(1));
      formerItems.put(row.cell(0), row.cell(2).isEmpty() ? row.cell(1) : row.cell(2));
    }
  }

  /** The numbers of the items, each once; a name that no form has is left out. */
  List<String> items(SubmissionHeader header) {
    String filed = header.filed();
    boolean former = filed != null && filed.compareTo(NEW_ITEMS) < 0;
    List<String> numbers = new ArrayList<>();
    for (String item : header.items()) {
      String name = item.toLowerCase(Locale.ROOT);
      String number =
          NUMBER.matcher(name).matches() ? name : (former ? formerItems : items).get(name);
      if (number != null && !numbers.contains(number)) {
        numbers.add(number);
      }
    }
    return numbers;
  }

  /** The filer's name as the text writes it, without its legal form. */
  static Optional<String> company(SubmissionHeader header, String text) {
    return Optional.ofNullable(header.company())
        .map(name -> STATE.matcher(name).replaceFirst(""))
        .map(name -> CompanyWords.inNormalCase(LegalForm.strip(name), text));
  }

  /** 20240201 as 2024-02-01. */
  static Optional<String> date(@Nullable String digits) {
    return digits != null && digits.matches("\\d{8}")
        ? Optional.of(
            digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6))
        : Optional.empty();
  }
}
