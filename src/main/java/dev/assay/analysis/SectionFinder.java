package dev.assay.analysis;

import dev.assay.text.Pattern;
import dev.assay.text.Section;
import dev.assay.text.SectionKind;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Tells which section each sentence stands in. A section begins at its heading, or where a
 * sentence's first words say so, and ends where the next begins; risk factors run until the next
 * item, contacts until prose.
 */
final class SectionFinder {
  /** A cover whose first line is cut off still names the form and the registrant. */
  private static final Pattern REGISTRANT =
      Pattern.compile(
          "(?i)form\\s{1,3}(?:\\d{1,2}-[kqf]|s-\\d|f-\\d)[\\s\\S]{0,2500}exact\\s{1,3}name\\s{1,3}of\\s{1,3}registrant");

  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?m)^[\\s*#]{0,6}(?:(?i:article|section)\\s{1,3}[IVX\\d]{1,6}\\b|\\d{1,2}\\.\\d{1,2}\\.?[ \\t]{1,4}\\S)");
  private static final Pattern SHALL = Pattern.compile("\\bshall\\b");
  private static final Pattern STRUCTURE = Pattern.compile("item \\d.{0,200}|part i.{0,60}");
  private static final Pattern SIGNER =
      Pattern.compile("\\b(?:Officer|Registrant|Controller|Secretary|Treasurer|Counsel)\\b|/s/");
  private static final Pattern COMMISSION =
      Pattern.compile(
          "(?i)securities\\s{1,5}and\\s{1,5}exchange\\s{1,5}commission[\\s\\S]{0,1200}form\\s{1,3}(?:\\d{1,2}-[kqf]|s-\\d|f-\\d)");
  private static final int LONG_HEADING = 60;
  private static final int PROSE = 200;
  private static final int LONG_COVER = 6000;

  private final HeadingKinds headings;

  SectionFinder(HeadingKinds headings) {
    this.headings = headings;
  }

  /** The sections in order and without gaps, and for each piece the number of its section. */
  record Found(List<Section> sections, int[] ofPiece) {}

  /** The sections of a text that is cut into the blocks and pieces. */
  Found find(String text, List<Block> blocks, List<Piece> pieces) {
    Walk walk = new Walk(text, blocks, pieces);
    walk.walk();
    Headlines.mark(text, pieces, walk.kinds, walk.opens);
    walk.tables();
    return sections(text, pieces, walk.kinds, walk.opens);
  }

  private static Found sections(
      String text, List<Piece> pieces, SectionKind[] kinds, boolean[] opens) {
    List<Section> sections = new ArrayList<>();
    int[] ofPiece = new int[pieces.size()];
    int first = 0;
    for (int i = 1; i <= kinds.length; i++) {
      if (i == kinds.length || kinds[i] != kinds[first] || opens[i]) {
        int start = first == 0 ? 0 : pieces.get(first).span().start();
        int end = i == kinds.length ? text.length() : pieces.get(i).span().start();
        Piece head = pieces.get(first);
        String heading =
            head.isHeading()
                ? LineShape.bare(text.substring(head.span().start(), head.span().end()))
                : "";
        java.util.Arrays.fill(ofPiece, first, i, sections.size());
        sections.add(new Section(kinds[first], new Span(start, end), heading));
        first = i;
      }
    }
    if (sections.isEmpty()) {
      sections.add(new Section(SectionKind.BODY, new Span(0, text.length()), ""));
    }
    return new Found(sections, ofPiece);
  }

  /** Whether the text begins with a cover page of the commission's forms. */
  static boolean hasCover(String text) {
    String head = text.substring(0, Math.min(text.length(), 4000));
    return REGISTRANT.standsIn(head) || COMMISSION.standsIn(head);
  }

  private static boolean isAgreement(String text) {
    String head = text.substring(0, Math.min(text.length(), 100_000));
    Matcher clauses = CLAUSE.matcher(head);
    return clauses.results().limit(2).count() == 2
        && SHALL.matcher(head).results().limit(4).count() == 4;
  }

  /** One walk through the pieces; {@code kinds} and {@code opens} are its result. */
  private final class Walk {
    private final String text;
    private final List<Piece> pieces;
    private final SectionKind[] kinds;
    private final boolean[] opens;
    private final Set<Integer> datelines = new HashSet<>();
    private final boolean agreement;
    private SectionKind base;
    private SectionKind kind;
    private int datelineBlock = -1;

    /** Whether the dateline is a paragraph of its own, its story the next. */
    private boolean datelineAlone;

    Walk(String text, List<Block> blocks, List<Piece> pieces) {
      this.text = text;
      this.pieces = pieces;
      this.kinds = new SectionKind[pieces.size()];
      this.opens = new boolean[pieces.size()];
      for (Block block : blocks) {
        if (block.is(Block.Kind.PROSE)) {
          Dateline.find(text, block.span()).ifPresent(d -> datelines.add(d.start()));
        }
      }
      boolean cover = hasCover(text);
      this.agreement = !cover && datelines.isEmpty() && isAgreement(text);
      this.base = agreement ? SectionKind.AGREEMENT : SectionKind.BODY;
      this.kind = cover ? SectionKind.COVER : base;
    }

    void walk() {
      for (int i = 0; i < kinds.length; i++) {
        Piece piece = pieces.get(i);
        boolean beginsBlock = i == 0 || pieces.get(i - 1).block() != piece.block();
        kinds[i] =
            kindOf(i, piece, text.substring(piece.span().start(), piece.span().end()), beginsBlock);
      }
    }

    private SectionKind kindOf(int i, Piece piece, String words, boolean beginsBlock) {
      if (piece.kind() == Block.Kind.ROW) {
        return kind;
      }
      if (datelines.contains(piece.span().start()) && kind != SectionKind.RISK_FACTORS) {
        base = SectionKind.BODY;
        datelineBlock = piece.block();
        datelineAlone = words.length() < 120 && words.endsWith("-");
        return open(i, SectionKind.DATELINE);
      }
      Optional<SectionKind> opened = opened(piece, words);
      if (opened.isPresent()) {
        return isLeft(opened.get(), words) ? open(i, opened.get()) : kind;
      }
      if (piece.isHeading()) {
        return unknownHeading(i, words);
      }
      return prose(piece, words, beginsBlock);
    }

    private Optional<SectionKind> opened(Piece piece, String words) {
      int start = piece.span().start();
      boolean glued =
          start > 0
              && !Character.isWhitespace(text.charAt(start - 1))
              && text.charAt(start - 1) != '\u00a0';
      Optional<SectionKind> opened =
          piece.isHeading() ? headings.of(words) : SectionLeads.of(words, glued);
      if (opened.isEmpty()
          && !piece.isHeading()
          && words.length() <= LONG_HEADING
          && !words.endsWith(".")) {
        opened =
            headings
                .of(words)
                .filter(k -> !k.isTold() || k == SectionKind.ITEM || k == SectionKind.EXHIBIT);
      }
      return opened.filter(k -> agreement || k != SectionKind.AGREEMENT);
    }

    /** Whether what is open ends where the other kind opens. */
    private boolean isLeft(SectionKind opened, String words) {
      if (kind == SectionKind.RISK_FACTORS) {
        return opened == SectionKind.SIGNATURE
            || opened == SectionKind.EXHIBIT
            || opened == SectionKind.ABOUT
            || opened == SectionKind.RISK_FACTORS
            || STRUCTURE.matches(LineShape.key(words));
      }
      if (kind == SectionKind.COVER) {
        return opened != SectionKind.CONTACT && opened != SectionKind.COVER;
      }
      if (kind == SectionKind.FORWARD_LOOKING) {
        return opened != SectionKind.FORWARD_LOOKING;
      }
      return opened != SectionKind.COVER;
    }

    private SectionKind open(int i, SectionKind opened) {
      if (opened == SectionKind.ITEM) {
        base = SectionKind.ITEM;
      } else if (opened == SectionKind.SIGNATURE || opened == SectionKind.EXHIBIT) {
        base = agreement ? SectionKind.AGREEMENT : SectionKind.BODY;
      }
      opens[i] = true;
      kind = opened == SectionKind.BODY ? base : opened;
      return kind;
    }

    private SectionKind unknownHeading(int i, String words) {
      switch (kind) {
        case FORWARD_LOOKING, ABOUT, DATELINE, FUND_RAISING -> kind = base;
        case CONTACT, SIGNATURE -> {
          if (!headsProse(i)
              && (LineShape.bare(words).length() < LONG_HEADING
                  || SectionLeads.isReach(words)
                  || SIGNER.standsIn(words))) {
            return kind;
          }
          kind = base;
        }
        default -> {}
      }
      opens[i] = kind.isTold() && kind != SectionKind.COVER;
      return kind;
    }

    /** "Key Milestones" / "Acme expects the following:": after contacts the story may go on. */
    private boolean headsProse(int i) {
      if (kind != SectionKind.CONTACT || i + 1 >= pieces.size() || pieces.get(i + 1).isHeading()) {
        return false;
      }
      Span next = pieces.get(i + 1).span();
      char end = text.charAt(next.end() - 1);
      return next.length() >= LONG_HEADING
          && (end == '.' || end == ':')
          && !SectionLeads.isReach(text.substring(next.start(), next.end()));
    }

    private SectionKind prose(Piece piece, String words, boolean beginsBlock) {
      boolean sentence = words.length() >= PROSE && !SectionLeads.isReach(words);
      if (kind == SectionKind.DATELINE && datelineAlone && piece.block() != datelineBlock) {
        datelineBlock = piece.block();
        datelineAlone = false;
      } else if (kind == SectionKind.DATELINE
          && (piece.block() != datelineBlock || isOneLine(piece))) {
        kind = base;
      } else if (beginsBlock
          && sentence
          && (kind == SectionKind.CONTACT || kind == SectionKind.SIGNATURE)) {
        kind = base;
      } else if (kind == SectionKind.EXHIBIT && sentence) {
        kind = base;
      } else if (kind == SectionKind.COVER && sentence && piece.span().start() > LONG_COVER) {
        kind = base;
      }
      boolean told = kind.isTold() && kind != SectionKind.COVER && kind != SectionKind.AGREEMENT;
      return told && beginsBlock && SectionLeads.isReach(words) && words.length() < PROSE
          ? SectionKind.CONTACT
          : kind;
    }

    /** In a line that holds a whole release the dateline's section is its first sentence. */
    private boolean isOneLine(Piece piece) {
      int last = text.indexOf('\n', piece.span().start());
      int first = text.lastIndexOf('\n', piece.span().start());
      return (last < 0 ? text.length() : last) - first > 2500;
    }

    void tables() {
      for (int i = 0; i < kinds.length; i++) {
        if (pieces.get(i).kind() == Block.Kind.ROW
            && kinds[i].isTold()
            && kinds[i] != SectionKind.COVER) {
          kinds[i] = SectionKind.TABLE;
        }
      }
    }
  }
}
