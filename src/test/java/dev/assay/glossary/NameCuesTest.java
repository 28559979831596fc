package dev.assay.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameCuesTest {
  @Test
  void contracts_present_their_products_by_definitions() {
    assertThat(
            NameCues.present("shall supply the product ", " (hereinafter the \u201cProduct\u201d)"))
        .isTrue();
    assertThat(NameCues.present("shall supply ", " (the \u201cLicensed Compound\u201d)")).isTrue();
    assertThat(NameCues.present("\u201cLicensed Product\u201d means any form of ", ".")).isTrue();
    assertThat(NameCues.present("a Product containing ", " as active ingredient")).isTrue();
    assertThat(NameCues.present("shall supply ", " (the \u201cParty\u201d)")).isFalse();
    assertThat(NameCues.present("shall supply ", " in bulk")).isFalse();
  }

  @Test
  void a_kind_beside_a_name_counts_where_it_is_not_anothers() {
    assertThat(NameCues.tellKind("dosed patients with our oral inhibitor ", ".")).isTrue();
    assertThat(NameCues.tellKind("in combination with the approved inhibitor ", ".")).isFalse();
  }

  @Test
  void what_a_company_lists_as_its_products_is_its_own() {
    assertThat(NameCues.list("We sell our products, consisting of Zorovex\u00ae, Quellor ER and "))
        .isTrue();
    assertThat(NameCues.list("Acme's portfolio includes Zorovex (zorotinib), ")).isTrue();
    assertThat(NameCues.list("Our products compete with Zorovex and ")).isFalse();
  }

  @Test
  void aListOfManyCapitalsIsLookedAtOnce() {
    assertThat(NameCues.list("our products are " + "Aa ".repeat(400) + "x ")).isFalse();
    assertThat(NameCues.list("our products are " + "Aa, ".repeat(20) + "and ")).isTrue();
  }
}
