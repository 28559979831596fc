package dev.assay.text;

/**
 * A sentence, a heading, a list item or a table row: the smallest piece that evidence is made of.
 *
 * @param index its number in the filing, from 0
 * @param span where it stands, without surrounding white space
 * @param firstToken index of its first token
 * @param endToken index after its last token
 * @param paragraph number of its paragraph in the filing, from 0
 * @param section the section it stands in
 * @param heading whether it is a heading line rather than prose
 */
public record Sentence(
    int index,
    Span span,
    int firstToken,
    int endToken,
    int paragraph,
    Section section,
    boolean heading) {
  /** Its number, by which the sentences of a filing differ. */
  @Override
  public int hashCode() {
    return index;
  }

  /** What differs most often is looked at first. */
  @Override
  public boolean equals(Object other) {
    return other == this
        || other instanceof Sentence that
            && index == that.index
            && firstToken == that.firstToken
            && endToken == that.endToken
            && paragraph == that.paragraph
            && heading == that.heading
            && span.equals(that.span)
            && section.equals(that.section);
  }
}
