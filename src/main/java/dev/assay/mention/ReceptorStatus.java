package dev.assay.mention;

import dev.assay.text.Pattern;

/**
 * "HR+/HER2- advanced breast cancer": a breast cancer whose hormone receptors are told is a disease
 * of its own (RECORDS.md, edges), wherever the words of stage and of other receptors stand between.
 */
final class ReceptorStatus {
  static final String BREAST_CANCER = "breast cancer";
  static final String POSITIVE = "hormone receptor-positive breast cancer";

  private static final int REACH = 130;
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?i)\\b(?:HR|ER|hormone[- ]receptor|o?estrogen[- ]receptor)(?: ?\\((?:HR|ER)\\))? ?(?:[-\u2010\u2011 ]positive\\b|\\+|\\(\\+\\))"
              + "(?:[\\s,/()+\u2010-\u2014-]|\\b(?:HER2|HR|ER|PR|human|epidermal|growth|factor|receptor|2|negative|positive|low|and|or"
              + "|advanced|metastatic|early|stage|locally|recurrent|high|risk|node|unresectable|inoperable|primary|invasive)\\b){0,40}$");

  private ReceptorStatus() {}

  /**
   * The name of a disease that starts at a place of a text, in UTF-16 code units.
   *
   * @param from where its sentence starts
   */
  static String named(String name, String text, int from, int start) {
    boolean told =
        name.equals(BREAST_CANCER)
            && BEFORE.standsIn(text.substring(Math.max(from, start - REACH), start));
    return told ? POSITIVE : name;
  }
}
