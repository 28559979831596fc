package dev.assay.extract.candidates;

import dev.assay.mention.Mention;
import dev.assay.rule.SentenceView;
import dev.assay.text.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Companies that a sentence names together: "Acme Inc. (Nasdaq: ACME), Zent and Brell". What only
 * stands behind a comma is no list: "Acme, a Zent company", "with its partner Acme, Zent began".
 */
final class CompanyLists {
  private static final Pattern JOINT =
      Pattern.compile(
          "(?:,?\\s(?:Inc|Corp|Ltd|LLC|plc|AG|GmbH|AB|Co))?\\.?\\s?(?:\\([^()]{1,60}\\)\\s?)?(?:,|,?\\s?(?:and|&))\\s(?:the\\s)?");
  private static final Pattern AND = Pattern.compile("\\s(?:and|&)\\s");
  private static final Set<String> KINDS = Set.of("company", "academic");

  private CompanyLists() {}

  /** Whether it can have a role: not an exchange, an agency or a "we" without a name. */
  static boolean isNamed(Mention.Company company) {
    return !company.name().isEmpty() && KINDS.contains(company.kind());
  }

  /** All companies of the list that a company stands in, in order; it alone where it has none. */
  static List<Mention.Company> around(SentenceView view, Mention.Company company) {
    String text = view.tokens().document();
    List<Mention.Company> list = new ArrayList<>();
    boolean and = false;
    for (Mention.Company next : view.mentions(Mention.Company.class)) {
      if (!isNamed(next)) {
        continue;
      }
      Mention.Company last = list.isEmpty() ? null : list.get(list.size() - 1);
      String between =
          last == null || last.place().end() > next.place().first()
              ? ""
              : text.substring(last.place().span().end(), next.place().span().start());
      boolean joined = !and && JOINT.matches(between);
      if (!joined) {
        if (list.contains(company)) {
          break;
        }
        list.clear();
      }
      list.add(next);
      and = joined && AND.standsIn(between);
    }
    return list.contains(company) && and(view, list) ? list : List.of(company);
  }

  private static boolean and(SentenceView view, List<Mention.Company> list) {
    return list.size() > 1
        && AND.standsIn(
            view.tokens()
                .document()
                .substring(
                    list.get(list.size() - 2).place().span().end(),
                    list.get(list.size() - 1).place().span().start()));
  }
}
