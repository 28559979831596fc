package dev.assay.extract.dosing;

import dev.assay.glossary.Reading;
import dev.assay.mention.Mention;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import dev.assay.text.Span;
import dev.assay.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The route that a dose form tells where no route is named: tablets are taken by mouth, an infusion
 * goes into a vein, a cream onto the skin.
 */
final class DoseForms {
  private static final Map<String, Pattern> FORMS =
      Map.of(
          "oral",
          Pattern.compile(
              "\\b(?:(?<!sublingual )(?<!vaginal )(?:tablets?|capsules?|softgels?|pills?)|swallow(?:ed|ing)?|once-daily pill)\\b"),
          "intravenous",
          Pattern.compile(
              "\\b(?:infusions?(?! (?:reactions?|pumps?|sites?|related|-related)|-related)|infused|drip)\\b"),
          "topical",
          Pattern.compile("\\b(?:creams?|ointments?|gel|lotion|foam)\\b"),
          "inhaled",
          Pattern.compile("\\b(?:inhaler|nebuli[sz]er|dry powder inhal\\w+)\\b"),
          "other",
          Pattern.compile(
              "\\b(?:eye ?drops?|drops? (?:of|in|into|per|once|twice)|ophthalmic|nasal spray|transdermal patch|suppositor\\w+)\\b"));

  private DoseForms() {}

  /** The only route that the forms named in a sentence of the candidate's tell. */
  static Optional<String> in(SentenceView view) {
    Span span = view.sentence().span();
    String text =
        Words.singleBlanks(view.tokens().document().substring(span.start(), span.end()))
            .toLowerCase(Locale.ROOT);
    Set<String> routes = new LinkedHashSet<>();
    FORMS.forEach(
        (route, forms) -> {
          if (forms.standsIn(text)) {
            routes.add(route);
          }
        });
    boolean others = !view.mentions(Mention.Drug.class).isEmpty();
    return routes.size() == 1 && !others ? Optional.of(routes.iterator().next()) : Optional.empty();
  }

  /** Sentences of the paragraph around the view, nearest first, without those of other drugs. */
  static List<SentenceView> around(Reading reading, SentenceView view, int reach) {
    int at = reading.viewAt(view.sentence().index());
    List<SentenceView> near = new ArrayList<>();
    for (int step = 1; step <= reach; step++) {
      for (int i : List.of(at - step, at + step)) {
        if (i >= 0
            && i < reading.views().size()
            && reading.views().get(i).sentence().paragraph() == view.sentence().paragraph()) {
          near.add(reading.views().get(i));
        }
      }
    }
    return near;
  }
}
