package dev.assay.mention;

import dev.assay.text.Pattern;
import dev.assay.text.Words;
import java.util.Set;

/** Tells by its characters alone whether a chunk can be a company's code for a drug. */
final class DrugShape {
  /**
   * ABC-1234, AB1234, A123: letters, then two to seven digits, nine behind a hyphen, then at most
   * two letters or a version.
   */
  private static final Pattern CODE =
      Pattern.compile(
          "(?:[A-Z][A-Za-z]{0,5}|[a-ln-z][A-Z]{2,5})(?:-?\\d{2,7}|-\\d{8,9})(?:[A-Za-z]{0,2}|[a-z]\\d)(?:-(?:\\d{1,2}|[A-Z]|ADC))?");

  /** AB-C1234, ABC-DEFG3, AB-C01D1, AB12-3456: a company's letters, then letters with digits. */
  private static final Pattern TWO_PART =
      Pattern.compile(
          "[A-Z]{3}-\\d{1,2}[A-Z]{1,2}(?:\\d{1,2}[A-Z]?)?[A-Z]?|[A-Z][A-Za-z]{1,4}-[A-Z]{1,5}-?\\d{1,5}[A-Za-z]?|[A-Z]-[A-Z]{2,5}-?\\d{1,4}|[A-Z]{2,4}-[A-Z]{1,3}\\d{1,3}[A-Z]{1,2}\\d{0,2}|[A-Z]{2,4}-[A-Z][a-z]\\d{1,3}"
              + "|[A-Z]{2,4}\\d{1,3}-\\d{4,5}|[A-Z]{2,5}-\\d{2,4}-[A-Z]{1,3}"
              + "|(?!CYP|SLC|UGT|SULT|HLA|KCN|COL)[A-Z]{2,4}\\d{1,2}[A-Z]\\d{2,4}");

  /** 9AB1234, 4D-150: a digit or two, letters, digits. */
  private static final Pattern LED_BY_DIGIT = Pattern.compile("\\d{1,2}[A-Z]{1,3}-?\\d{3,5}");

  /** ABCD-EFGRx, ABCD-EFG-LRx: a company's letters, then a target's with a mark of their own. */
  private static final Pattern MARKED = Pattern.compile("[A-Z]{2,7}-[A-Z][A-Z0-9]{1,9}-?L?Rx");

  /** mRNA-1234, rhIL-7 are written with a small letter first. */
  private static final Pattern MESSENGER = Pattern.compile("(?:sa-?)?mRNA-\\d{3,5}[A-Z]?");

  /** An antibody's laboratory name: huN901, chKTI4, hLL2, huMy9-6. */
  private static final Pattern ANTIBODY =
      Pattern.compile("(?:hu|ch|mu|h|m)[A-Z][A-Za-z]{0,4}\\d{1,4}[A-Z]?(?:-\\d{1,2})?");

  /** AB-CD: letters only; a name only where the context says so. */
  private static final Pattern LETTERS =
      Pattern.compile(
          "[A-Z]{2,7}\\d?-[A-Z]{1,6}\\d?|[A-Z][a-z]{2,9}[A-Z]{2,6}-[A-Z]{2,5}|[A-Z]{2,5}-\\d[A-Za-z]?|[a-z]{3,6}-[A-Z][A-Za-z]{1,3}"
              + "|[A-Z][a-z]{2,9}(?:[A-Z][a-z]{1,8}){0,2}-(?:[A-Z]{1,4}|\\d)|r[A-Z]{1,4}[a-z]{0,2}-[A-Z]{2,5}|[a-z]{7,16}-[A-Z]"
              + "|[A-Z]{2,5}-[A-Z][a-z]{2,5}|[A-Z]{2,6}-[\u03b1-\u03c9]\\d?|[A-Z]{3,5}\\d|[A-Z]{2,4}-[A-Z]{2,4}-[A-Z][A-Z0-9]{1,4}");

  private static final Pattern SINGLE_LETTER = Pattern.compile("[A-Z]-?\\d{1,2}[A-Za-z]{0,2}");

  /** "Anti-CD33", "Pan-HER2": a prefix before a target's name. */
  private static final Pattern PREFIXED =
      Pattern.compile("(?i)(?:anti|pan|non|pre|post|pro|type|over|under|age|top)-.*");

  /** Letters that number something other than a drug. */
  private static final Set<String> OTHER =
      Set.of(
          ("CD FY CY NCT ISO UTC GMT EST PO MS RT EX NO SEC APR MAR JAN FEB JUN JUL AUG "
                  + "SEP OCT NOV DEC CFR USC MAY APRIL MARCH JUNE JULY HTTP FORM ITEM NOTE RULE "
                  + "WEEK Week Day Month Year Phase Grade Stage Part Cohort Section Article "
                  + "May Level Type Age Figure Table NEJMoa NEJMra TWSE HKEX SEHK TPEX TSE ASX "
                  + "Page Item Form Note Rule Exhibit Schedule H Q G M F")
              .split(" "));

  /** The letters of the companies that write their codes in two words. */
  private static final Set<String> HOUSES =
      Set.of(
          ("ABT ABBV ALN AMG AZD BAY BIBF BIIB BMS BLU GDC GSK INCB JNJ JZP KPT LEO LOXO MEDI MLN NBI NVP REGN SAR "
                  + "SGN TAK UCB ZD")
              .split(" "));

  /** Letters of laws, standards, currencies, agencies and registers, which numbers follow too. */
  private static final Set<String> REGISTERS =
      Set.of(
          ("ASC ASU FASB SFAS SAB IFRS IAS CFR USC ISO ICD HIV HPV HCV HBV SARS IND NDA BLA ANDA PMA MAA NCT "
                  + "ISRCTN PCT US USD EUR GBP RMB CNY JPY HKD CAD AUD CHF SEK DKK NOK INR KRW NTD TWD NASDAQ "
                  + "NYSE GMT UTC EST PST EDT PDT AM PM BOX ST AVE RD TEL FAX EXT PAGE VOL VER TITLE PART RULE "
                  + "ID NR REF APP LBA TPS STUDY TRIAL COHORT ARM GROUP TABLE FIGURE SUITE ROOM HALL BOOTH POSTER ABSTRACT SESSION "
                  + "AND THE FOR OF IN BY TO")
              .split(" "));

  private static final Pattern SPACED = Pattern.compile("[A-Z]{2,5} \\d{3,7}");

  /** "zora-cel", "zoro-vec": the short form of a cell or gene therapy's name. */
  private static final Pattern SHORT_FORM = Pattern.compile("[A-Za-z][a-z]{2,6}-(?:cel|vec)");

  /** Societies of three letters, whose meetings go by their year: "ASH2024". */
  private static final Set<String> SOCIETIES =
      Set.of(
          ("AAD AAN AAO AAP ACC ACG ACR ADA AGA AHA APA ARS ASH ATS AUA CHEST DDW EAN EAU ECO EHA ERS ESC "
                  + "IAS ISC ISTH JPM MDA SIO SNO TCT UEG WMS ASCO ESMO AACR EASL AASLD EULAR SITC MASCC ENDO ATTD ICML WCLC")
              .split(" "));

  private DrugShape() {}

  /** "ABC1": letters and a digit, as genes are named too. */
  static boolean isGeneLike(String chunk) {
    return chunk.length() <= 6
        && Character.isDigit(chunk.charAt(chunk.length() - 1))
        && chunk.chars().limit(chunk.length() - 1L).allMatch(Character::isUpperCase);
  }

  /** Whether the chunk is the short form of a cell or gene therapy's nonproprietary name. */
  static boolean isShortForm(String chunk) {
    return chunk.length() > 6 && chunk.indexOf('-') > 2 && SHORT_FORM.matches(chunk);
  }

  /** Whether the chunk has the shape of a code with digits. */
  static boolean isCode(String chunk) {
    if (chunk.endsWith("Rx") && MARKED.matches(chunk)) {
      return true;
    }
    if (chunk.length() < 4
        || chunk.length() > 20
        || !hasDigit(chunk)
        || SINGLE_LETTER.matches(chunk)
        || PREFIXED.matches(chunk)) {
      return false;
    }
    if (MESSENGER.matches(chunk)) {
      return true;
    }
    return (CODE.matches(chunk) || TWO_PART.matches(chunk) || LED_BY_DIGIT.matches(chunk))
        && !isOther(chunk)
        && !isYear(chunk);
  }

  /** "Week 12", "Q1", "CD33"; a single letter with three digits or more is a code again. */
  private static boolean isOther(String chunk) {
    String letters = letters(chunk);
    return OTHER.contains(letters)
        && !(letters.length() == 1 && chunk.length() >= 4 && Character.isDigit(chunk.charAt(1)));
  }

  /** Whether a word is a company's letters that it writes apart from the number: "AMG 123". */
  static boolean isHouse(String word) {
    return HOUSES.contains(word);
  }

  /** Whether a word is the number of a code written in two words; a year is none. */
  static boolean isHouseNumber(String word) {
    return word.length() >= 3
        && word.length() <= 7
        && word.chars().allMatch(Character::isDigit)
        && !(word.length() == 4 && (word.startsWith("19") || word.startsWith("20")));
  }

  /** Whether letters and the number behind them can be a code in two words: "ABC 1234". */
  static boolean isSpaced(String letters, String number) {
    return letters.length() >= 2
        && letters.length() <= 5
        && Words.isAllCaps(letters)
        && !OTHER.contains(letters)
        && !REGISTERS.contains(letters)
        && !SOCIETIES.contains(letters)
        && isHouseNumber(number);
  }

  /** Whether the chunk looks like a laboratory name of an antibody. */
  static boolean isAntibody(String chunk) {
    return hasDigit(chunk) && ANTIBODY.matches(chunk);
  }

  /** Whether the chunk has the shape of a code of letters alone, or of one in two words. */
  static boolean isLetters(String chunk) {
    return chunk.length() >= 4
        && !Words.isLetters(chunk)
        && (LETTERS.matches(chunk) || SPACED.matches(chunk));
  }

  private static boolean hasDigit(String chunk) {
    for (int i = chunk.length() - 1; i >= 0; i--) {
      if (Character.isDigit(chunk.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static String letters(String chunk) {
    int end = 0;
    while (end < chunk.length() && Character.isLetter(chunk.charAt(end))) {
      end++;
    }
    return chunk.substring(0, end);
  }

  /** "ASCO2024" and "AACR-2023" are meetings. */
  private static boolean isYear(String chunk) {
    int digits = 0;
    while (digits < chunk.length()
        && Character.isDigit(chunk.charAt(chunk.length() - 1 - digits))) {
      digits++;
    }
    String number = chunk.substring(chunk.length() - digits);
    return digits == 4
        && (number.startsWith("19") || number.startsWith("20"))
        && (letters(chunk).length() >= 4 && chunk.indexOf('-') < 0
            || SOCIETIES.contains(letters(chunk)) && number.compareTo("2035") < 0);
  }
}
