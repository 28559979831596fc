package dev.assay.extract.outcomes;

import dev.assay.mention.Mention;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells the figures of the control in lists that go in the order of their arms: "were 28%, 38% and
 * 9% in the 100 mg, 200 mg and placebo arms, respectively".
 */
final class Arms {
  private static final Pattern JOINED = Pattern.compile("^,? ?(?:and |or |& )?$");
  private static final List<String> CONTROLS =
      List.of(
          "placebo", "control", "sham", "vehicle", "comparator", "standard of care", "untreated");
  private static final Pattern LISTED_LAST =
      Pattern.compile(
          "(?:,|\\band|\\bor|\\bversus|\\bvs\\.?)(?: (?:and|the|in|for|with|those|on|receiving|matching|of)){0,3} $");
  private static final Pattern LED_IN =
      Pattern.compile("\\b(?:in|for|of|on|between|among|receiving)(?: the)? $");
  private static final Pattern GOES_ON =
      Pattern.compile(
          "^(?: (?:group|arm|patients|recipients|cohort|subjects|treated|treatment)){0,2}(?:,| and| versus| vs)");
  private static final String RESPECTIVELY = "respectively";
  private static final int BEHIND = 120;
  private static final int BEFORE = 170;

  /** Sentences over which the arms of a list go on. */
  private static final int NEAR = 3;

  /** How many arms the last list had, and whether the control was the last of them. */
  private record Order(int arms, boolean controlLast, int sentence) {}

  private @Nullable Order last;

  /** Of the figures of a sentence's lists of arms, whether each is the control's. */
  Map<Figures, Boolean> controls(SentenceView view, List<Figures> all) {
    Map<Figures, Boolean> controls = new HashMap<>();
    int from = 0;
    while (from < all.size()) {
      int to = from + 1;
      while (to < all.size() && isJoined(view, all.get(to - 1), all.get(to))) {
        to++;
      }
      if (to - from > 1) {
        Boolean controlLast = order(view, all, from, to);
        if (controlLast != null) {
          for (int i = from; i < to; i++) {
            controls.put(all.get(i), i == (controlLast ? to - 1 : from));
          }
        }
      }
      from = to;
    }
    return controls;
  }

  private static boolean isJoined(SentenceView view, Figures one, Figures next) {
    return JOINED.standsIn(Figures.between(view, one.span().end(), next.span().start()));
  }

  /** Whether the control is the last of a list's arms, or the first; null where it is neither. */
  private @Nullable Boolean order(SentenceView view, List<Figures> all, int from, int to) {
    int end = all.get(to - 1).span().end();
    int limit = to < all.size() ? all.get(to).span().start() : view.sentence().span().end();
    String behind = Figures.between(view, end, Math.min(limit, end + BEHIND));
    int told = behind.indexOf(RESPECTIVELY);
    if (told < 0) {
      return null;
    }
    int start = all.get(from).span().start();
    int first = from > 0 ? all.get(from - 1).span().end() : view.sentence().span().start();
    Boolean here = place(view, behind.substring(0, told));
    if (here == null) {
      here = place(view, Figures.between(view, Math.max(first, start - BEFORE), start));
    }
    int index = view.sentence().index();
    if (here != null) {
      last = new Order(to - from, here, index);
      return here;
    }
    return last != null && last.arms == to - from && index - last.sentence <= NEAR
        ? Boolean.valueOf(last.controlLast)
        : null;
  }

  private static @Nullable Boolean place(SentenceView view, String arms) {
    List<String> names = new ArrayList<>(CONTROLS);
    view.mentions(Mention.Drug.class).forEach(d -> names.add(d.name().toLowerCase(Locale.ROOT)));
    for (String name : names) {
      int at = arms.lastIndexOf(name);
      if (at < 0) {
        continue;
      }
      String lead = arms.substring(0, at);
      if (LISTED_LAST.standsIn(lead)) {
        return true;
      }
      if (LED_IN.standsIn(lead) && GOES_ON.standsIn(arms.substring(at + name.length()))) {
        return false;
      }
    }
    return null;
  }
}
