package dev.assay.mention;

import dev.assay.lexicon.Stems;
import dev.assay.lexicon.Term;
import dev.assay.mention.Mention.NameSource;
import dev.assay.text.Pattern;
import dev.assay.text.Tokens;
import dev.assay.text.Words;
import java.util.Optional;
import java.util.Set;

/**
 * Names that say their radioisotope: "177Lu-ABC-12", "[212Pb]ABC-\u03b1-XYZ", "lutetium (177Lu)
 * zoratide".
 */
final class Radioligands {
  private static final String ISOTOPE =
      "(?:177Lu|225Ac|131I|124I|123I|125I|90Y|68Ga|64Cu|67Cu|61Cu|67Ga|89Zr|212Pb|203Pb|213Bi|211At|161Tb|99mTc|18F|111In|227Th|226Th|"
          + "153Sm|188Re|186Re|166Ho|117mSn|223Ra|11C|43Sc|44Sc|47Sc)";

  /** "Lu-177": the element before its number. */
  private static final String ELEMENT_FIRST =
      "(?:Lu-177|Ac-225|I-131|I-124|I-123|Y-90|Ga-68|Cu-64|Cu-67|Zr-89|Pb-212|At-211|Tb-161|Tc-99m|F-18|In-111|Re-188|Re-186)";

  private static final Pattern ALONE = Pattern.compile(ISOTOPE);
  private static final Pattern JOINED =
      Pattern.compile(
          "(?:" + ISOTOPE + "|" + ELEMENT_FIRST + ")-[A-Za-z0-9][A-Za-z0-9-]{2,18}[A-Za-z0-9]");
  private static final Pattern GREEK = Pattern.compile("[\u03b1-\u03c9]");

  private static final Set<String> ELEMENTS =
      Set.of(
          ("lutetium actinium iodine yttrium lead copper thorium astatine rhenium holmium terbium "
                  + "samarium radium bismuth gallium zirconium technetium indium fluorine scandium")
              .split(" "));

  private Radioligands() {}

  /** The name that a chunk begins or stands in, if it is one. */
  static Optional<Mention.Drug> of(Tokens tokens, TermHits hits, Stems stems, Chunk chunk) {
    if (Character.isDigit(chunk.text().charAt(0)) && ALONE.matches(chunk.text())) {
      return bracketed(tokens, chunk);
    }
    Chunk name = chunk.withoutTail(tokens);
    if (name.text().indexOf('-') > 0
        && Words.hasDigit(name.text())
        && JOINED.matches(name.text())) {
      return Optional.of(drug(tokens, chunk.first(), withGreek(tokens, name.end())));
    }
    return ELEMENTS.contains(tokens.lower(chunk.first()))
        ? ofElement(tokens, hits, stems, chunk)
        : Optional.empty();
  }

  /** "[177Lu]Lu-ABC-12": what follows the bracket without a blank belongs to it. */
  private static Optional<Mention.Drug> bracketed(Tokens tokens, Chunk chunk) {
    int open = chunk.first() - 1;
    int close = chunk.end();
    boolean inBrackets =
        open >= 0
            && close + 1 < tokens.size()
            && "[(".indexOf(tokens.firstChar(open)) >= 0
            && "])".indexOf(tokens.firstChar(close)) >= 0
            && tokens.start(close + 1) <= tokens.end(close) + 1;
    if (!inBrackets) {
      return Optional.empty();
    }
    int from = tokens.isHyphen(close + 1) ? close + 2 : close + 1;
    Chunk carrier = from < tokens.size() ? carrier(tokens, from) : null;
    boolean near = carrier != null && tokens.start(from) == tokens.end(from - 1);
    return near && carrier.text().length() > 2
        ? Optional.of(drug(tokens, open, withGreek(tokens, carrier.end())))
        : Optional.empty();
  }

  private static @org.jspecify.annotations.Nullable Chunk carrier(Tokens tokens, int from) {
    int end = from;
    while (end < tokens.size()
        && (end == from || tokens.start(end) == tokens.end(end - 1))
        && (!tokens.is(end, Tokens.Kind.SYMBOL) || tokens.isHyphen(end))) {
      end++;
    }
    while (end > from && tokens.isHyphen(end - 1)) {
      end--;
    }
    return end == from ? null : new Chunk(from, end, Chunk.text(tokens, from, end));
  }

  /** "ABC-\u03b1-XYZ": a Greek letter between hyphens does not end the name. */
  private static int withGreek(Tokens tokens, int end) {
    int last = end;
    while (last + 1 < tokens.size()
        && tokens.isHyphen(last)
        && tokens.start(last) == tokens.end(last - 1)
        && GREEK.matches(tokens.text(last + 1))) {
      last += 2;
      if (last + 1 < tokens.size() && tokens.isHyphen(last)) {
        last += 2;
      }
    }
    return last;
  }

  /** "lutetium (177Lu) zoratide": the element, its isotope and the nonproprietary name. */
  private static Optional<Mention.Drug> ofElement(
      Tokens tokens, TermHits hits, Stems stems, Chunk chunk) {
    int open = chunk.first() + 1;
    if (open + 1 >= tokens.size() || tokens.firstChar(open) != '(') {
      return Optional.empty();
    }
    Chunk isotope = Chunk.at(tokens, open + 1);
    int name = isotope == null ? tokens.size() : isotope.end() + 1;
    boolean named =
        isotope != null
            && name < tokens.size()
            && ALONE.matches(isotope.text())
            && tokens.firstChar(name - 1) == ')'
            && tokens.is(name, Tokens.Kind.WORD)
            && (hits.at(name, Term.Drug.class).isPresent()
                || stems.of(tokens.text(name)).isPresent()
                || tokens.text(name).length() > 5);
    if (!named) {
      return Optional.empty();
    }
    int second = name + 1;
    boolean two = second < tokens.size() && stems.secondWord(tokens.text(second)).isPresent();
    return Optional.of(drug(tokens, chunk.first(), two ? second + 1 : second));
  }

  private static Mention.Drug drug(Tokens tokens, int first, int end) {
    return new Mention.Drug(
        Place.of(tokens, first, end),
        Words.singleSpaced(tokens.document().substring(tokens.start(first), tokens.end(end - 1))),
        NameSource.SHAPE,
        "radiopharmaceutical",
        false,
        null);
  }
}
