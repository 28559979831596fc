package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {
  private static final String[] PROGRAM = {"Rule.class", "rule", "lexicon/units.tsv", "mg"};

  @TempDir Path folder;

  @Test
  void another_lexicon_or_rule_is_another_program() throws IOException {
    String known = Fingerprint.of(archive("known", 0, PROGRAM));
    assertThat(
            Fingerprint.of(archive("lexicon", 0, "Rule.class", "rule", "lexicon/units.tsv", "g")))
        .isNotEqualTo(known);
    assertThat(Fingerprint.of(archive("rule", 0, "Rule.class", "r", "lexicon/units.tsv", "mg")))
        .isNotEqualTo(known);
    assertThat(Fingerprint.of(archive("fewer", 0, "Rule.class", "rule"))).isNotEqualTo(known);
  }

  @Test
  void when_and_in_which_order_a_program_is_packed_does_not_count() throws IOException {
    assertThat(
            Fingerprint.of(
                archive(
                    "later",
                    86_400_000_000L,
                    "META-INF/MANIFEST.MF",
                    "Build-Jdk: 21",
                    "lexicon/units.tsv",
                    "mg",
                    "Rule.class",
                    "rule")))
        .isEqualTo(Fingerprint.of(archive("known", 0, PROGRAM)));
  }

  @Test
  void a_folder_of_classes_is_the_program_that_is_packed_from_it() throws IOException {
    Path classes = folder.resolve("classes");
    Files.createDirectories(classes.resolve("lexicon"));
    Files.writeString(classes.resolve("Rule.class"), "rule");
    Path units = Files.writeString(classes.resolve("lexicon/units.tsv"), "mg");
    assertThat(Fingerprint.of(classes)).isEqualTo(Fingerprint.of(archive("known", 0, PROGRAM)));
    Files.writeString(units, "g");
    assertThat(Fingerprint.of(classes)).isNotEqualTo(Fingerprint.of(archive("known", 0, PROGRAM)));
  }

  private Path archive(String name, long time, String... namesAndTexts) throws IOException {
    Path archive = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(archive)) {
      out.write("#!/bin/sh\n".getBytes(StandardCharsets.UTF_8));
      ZipOutputStream zip = new ZipOutputStream(out);
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        ZipEntry entry = new ZipEntry(namesAndTexts[i]);
        entry.setTime(time);
        zip.putNextEntry(entry);
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
      zip.finish();
    }
    return archive;
  }
}
