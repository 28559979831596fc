package dev.assay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the source files themselves must keep. */
class SourceFilesTest {
  private static final Path MAIN = Path.of("src/main/java");
  private static final int LINES = 400;

  @Test
  void noFileIsLongerThanFourHundredLines() throws IOException {
    List<String> tooLong =
        Stream.concat(files(MAIN), files(Path.of("src/test/java")))
            .filter(file -> read(file).lines().count() > LINES)
            .map(Path::toString)
            .toList();

    assertThat(tooLong).isEmpty();
  }

  @Test
  void everyPackageSaysInASentenceWhatItIsAndMarksItsNulls() throws IOException {
    List<Path> folders = files(MAIN).map(Path::getParent).distinct().sorted().toList();

    assertThat(folders)
        .isNotEmpty()
        .allSatisfy(
            folder ->
                assertThat(folder.resolve("package-info.java"))
                    .content(StandardCharsets.UTF_8)
                    .contains("@NullMarked\npackage ")
                    .containsPattern("/\\*\\*\\s+(?:\\* )?[A-Z]"));
  }

  @Test
  void noCodeCatchesEveryException() throws IOException {
    List<String> catching =
        files(MAIN)
            .filter(
                file ->
                    read(file)
                        .matches("(?s).*catch \\((?:final )?(?:Exception|Throwable) \\w+\\).*"))
            .map(Path::toString)
            .toList();

    assertThat(catching).isEmpty();
  }

  private static Stream<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
