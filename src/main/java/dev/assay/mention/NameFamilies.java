package dev.assay.mention;

import dev.assay.mention.Mention.NameSource;
import dev.assay.text.Pattern;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the names of one company's drugs have in common before the hyphen. */
final class NameFamilies {
  /** A code whose letters a company gives to all its drugs: "ABC-XYZ1". */
  private static final Pattern SERIES = Pattern.compile("[A-Z]{3,5}-[A-Z]{2}");

  private NameFamilies() {}

  /** The families of the names that are known without their context. */
  static Set<String> of(List<Mention.Drug> drugs) {
    Set<String> families = new HashSet<>();
    for (Mention.Drug drug : drugs) {
      if (drug.source() == NameSource.COMPOSED
          || drug.source() == NameSource.SHAPE && SERIES.begins(drug.name())) {
        families.add(family(drug.name()));
      }
    }
    return families;
  }

  /** The letters of "ABC-XYZ", the technology of "NanoSORB-semaglutide"; else the name itself. */
  static String family(String name) {
    if (SERIES.begins(name)) {
      return name.substring(0, name.indexOf('-'));
    }
    return name.lastIndexOf('-') < 4 ? name : name.substring(0, name.lastIndexOf('-'));
  }
}
