package dev.assay.mention;

import dev.assay.analysis.Filing;
import dev.assay.lexicon.Term;
import dev.assay.mention.Mention.NameSource;
import dev.assay.text.Sentence;
import dev.assay.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The short forms that a filing gives in brackets behind a drug's full name and then goes on with:
 * "zorotamab vedotin (Zoro)", "tiravotamab deruxtecan (Tira-DXd)".
 */
final class ShortForms {
  private static final int SHORTEST = 3;

  private static final Set<String> BEHIND =
      Set.of(")", ",", ";", "or", "\u201d", "\"", "\u00ae", "\u2122");

  private final Tokens tokens;
  private final Map<String, Mention.Drug> forms = new HashMap<>();
  private final Set<Integer> covered = new HashSet<>();

  /** Gathers the short forms behind the drugs of a filing. */
  ShortForms(Tokens tokens, TermHits hits, List<Mention.Drug> drugs) {
    this.tokens = tokens;
    for (Mention.Drug drug : drugs) {
      for (int token = drug.place().first(); token < drug.place().end(); token++) {
        covered.add(token);
      }
      int open = drug.place().end();
      while (open < tokens.size() && "\u00ae\u2122".indexOf(tokens.firstChar(open)) >= 0) {
        open++;
      }
      if (open + 2 >= tokens.size() || tokens.firstChar(open) != '(') {
        continue;
      }
      int first = "\u201c\"".indexOf(tokens.firstChar(open + 1)) >= 0 ? open + 2 : open + 1;
      Chunk form = Chunk.at(tokens, first);
      if (form != null
          && form.end() < tokens.size()
          && BEHIND.contains(tokens.text(form.end()))
          && isShort(form.text(), drug.name())
          && !hits.covers(
              form.first(),
              form.end(),
              Term.Antigen.class,
              Term.Company.class,
              Term.Disease.class,
              Term.NoName.class,
              Term.Modality.class)) {
        forms.putIfAbsent(form.text(), drug);
      }
    }
  }

  /** "Zoro", "zoro-cel", "Zoro-DXd" of a name that begins with "zoro". */
  private static boolean isShort(String form, String name) {
    int hyphen = form.indexOf('-');
    String head = (hyphen < 0 ? form : form.substring(0, hyphen)).toLowerCase(Locale.ROOT);
    boolean tail =
        hyphen < 0 || hyphen == form.lastIndexOf('-') && form.length() - hyphen - 1 <= SHORTEST;
    return tail
        && head.length() >= SHORTEST
        && head.length() < name.length()
        && head.chars().allMatch(Character::isLetter)
        && name.toLowerCase(Locale.ROOT).startsWith(head)
        && name.indexOf(' ') != head.length();
  }

  /** The places of the short forms that no drug covers yet. */
  List<Mention.Drug> places(Filing filing) {
    List<Mention.Drug> found = new ArrayList<>();
    for (Sentence sentence : forms.isEmpty() ? List.<Sentence>of() : filing.toldSentences()) {
      for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
        Chunk chunk = covered.contains(token) ? null : Chunk.at(tokens, token);
        Mention.Drug drug = chunk == null ? null : forms.get(chunk.text());
        if (chunk != null && drug != null) {
          found.add(
              new Mention.Drug(
                  Place.of(tokens, chunk.first(), chunk.end()),
                  chunk.text(),
                  NameSource.CONTEXT,
                  drug.modality(),
                  drug.background(),
                  null));
        }
      }
    }
    return found;
  }
}
