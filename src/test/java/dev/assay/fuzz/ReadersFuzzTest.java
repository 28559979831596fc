package dev.assay.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import org.junit.jupiter.api.Tag;

/**
 * Jazzer's targets, for a longer look: {@code JAZZER_FUZZ=1 mvn test -DexcludedGroups=none
 * -Dtest=ReadersFuzzTest#html}. What it finds is kept in the resources, and {@link MutationTest}
 * reads it in each build.
 */
@Tag("fuzz")
class ReadersFuzzTest {
  @FuzzTest(maxDuration = "30m")
  void html(byte[] bytes) {
    FuzzTargets.read("a.htm", bytes);
  }

  @FuzzTest(maxDuration = "30m")
  void submission(byte[] bytes) {
    FuzzTargets.read("a.txt", bytes);
  }

  @FuzzTest(maxDuration = "30m")
  void gzip(byte[] bytes) {
    FuzzTargets.unzip(bytes);
  }

  @FuzzTest(maxDuration = "30m")
  void tar(byte[] bytes) throws IOException {
    FuzzTargets.unpack("a.tar", bytes);
  }

  @FuzzTest(maxDuration = "30m")
  void zip(byte[] bytes) throws IOException {
    FuzzTargets.unpack("a.zip", bytes);
  }

  @FuzzTest(maxDuration = "30m")
  void pipeline(byte[] bytes) {
    FuzzTargets.extract(bytes);
  }
}
