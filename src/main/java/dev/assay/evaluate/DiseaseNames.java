package dev.assay.evaluate;

import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * Compares disease names: without stage and line words (RECORDS.md, general rules), singular,
 * abbreviations spelt out.
 */
final class DiseaseNames {
  private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}_])";
  private static final String NO_LETTER_AFTER = "(?![\\p{L}\\p{N}_])";

  private static final Pattern POSSESSIVE = Pattern.compile("['’]s" + NO_LETTER_AFTER);
  private static final Pattern STAGE =
      Pattern.compile(
          NO_LETTER_BEFORE
              + "(?:the|with|treatment|of|patients|positive|advanced|metastatic|relapsed"
              + "|refractory|recurrent|unresectable|locally|or|and)"
              + NO_LETTER_AFTER);

  private static final Map<String, String> ABBREVIATIONS =
      Map.ofEntries(
          Map.entry("sclc", "small cell lung cancer"),
          Map.entry("nsclc", "non small cell lung cancer"),
          Map.entry("aml", "acute myeloid leukemia"),
          Map.entry("mm", "multiple myeloma"),
          Map.entry("all", "acute lymphoblastic leukemia"),
          Map.entry("cll", "chronic lymphocytic leukemia"),
          Map.entry("nhl", "non hodgkin lymphoma"),
          Map.entry("dlbcl", "diffuse large b cell lymphoma"),
          Map.entry("hcc", "hepatocellular carcinoma"),
          Map.entry("rcc", "renal cell carcinoma"),
          Map.entry("crc", "colorectal cancer"),
          Map.entry("tnbc", "triple negative breast cancer"),
          Map.entry("mds", "myelodysplastic syndrome"),
          Map.entry("gist", "gastrointestinal stromal tumor"),
          Map.entry("gbm", "glioblastoma"),
          Map.entry("ra", "rheumatoid arthritis"),
          Map.entry("t2d", "type 2 diabetes"),
          Map.entry("ms", "multiple sclerosis"),
          Map.entry("als", "amyotrophic lateral sclerosis"));

  private DiseaseNames() {}

  /**
   * The words that name the disease: "relapsed small-cell lung carcinomas" is "small cell lung
   * cancer".
   */
  static String of(String value) {
    String words = Wording.of(POSSESSIVE.matcher(value).replaceAll(""));
    // A disease of its own (RECORDS.md, edges), so that its "positive" is no stage word.
    words = words.replace("hormone receptor positive", "hormone-receptor-plus");
    words = ABBREVIATIONS.getOrDefault(words, words);
    words =
        STAGE
            .matcher(words)
            .replaceAll(" ")
            .replace("leukaemia", "leukemia")
            .replace("tumour", "tumor")
            .replace("tumors", "tumor")
            .replace("carcinoma", "cancer")
            .replace("myelogenous", "myeloid");
    StringJoiner name = new StringJoiner(" ");
    for (String word : words.split(" ")) {
      if (!word.isEmpty()) {
        name.add(singular(word));
      }
    }
    return name.toString();
  }

  private static String singular(String word) {
    boolean plural =
        word.codePointCount(0, word.length()) > 4
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("is")
            && !word.endsWith("us");
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
