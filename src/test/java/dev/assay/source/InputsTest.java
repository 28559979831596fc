package dev.assay.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(folder.resolve("b/deep"));
    for (String name :
        List.of(
            "b/deep/z.htm", "b/a.TXT", "a.md", "c.json", "d.csv", ".hidden.txt", "plain", "x.nc")) {
      Files.writeString(folder.resolve(name), "text");
    }
    Files.write(folder.resolve("binary"), new byte[] {0, 1});
  }

  private List<String> below(Globs globs) {
    Inputs inputs = Inputs.of(List.of(folder.toString()), globs);
    assertThat(inputs.failed()).isEmpty();
    String argument = folder.toString().replace('\\', '/') + "/";
    assertThat(inputs.found()).allSatisfy(input -> assertThat(input.path()).startsWith(argument));
    return inputs.found().stream().map(input -> input.path().substring(argument.length())).toList();
  }

  @Test
  void aFolderGivesItsFilingsInSortedOrder() {
    assertThat(below(Globs.ALL))
        .containsExactly("a.md", "b/a.TXT", "b/deep/z.htm", "plain", "x.nc");
  }

  @Test
  void globsChooseByNameOrByPath() {
    assertThat(below(Globs.of(List.of("*.htm", "b/*"), List.of())))
        .containsExactly("b/a.TXT", "b/deep/z.htm");
    assertThat(below(Globs.of(List.of(), List.of("b/**", "plain"))))
        .containsExactly("a.md", "x.nc");
    assertThatThrownBy(() -> Globs.of(List.of("[a"), List.of())).hasMessageStartingWith("[a: ");
  }

  @Test
  void aNamedFileIsTakenWhateverItsName() {
    String json = folder.resolve("c.json").toString();
    assertThat(Inputs.of(List.of(json, "-", json), Globs.ALL).found())
        .extracting(Input::path)
        .containsExactly(json.replace('\\', '/'), "-");
  }

  @Test
  void aMissingPathIsNamedAndTheOthersGoOn() {
    Inputs inputs = Inputs.of(List.of("no/such", folder.resolve("a.md").toString()), Globs.ALL);
    assertThat(inputs.found()).hasSize(1);
    assertThat(inputs.failed())
        .singleElement()
        .satisfies(
            e ->
                assertThat(e)
                    .hasMessage("no/such: no such file or folder, expected a file, a folder or -"));
  }

  @Test
  void aLinkThatLeadsBackIsNotFollowedRound() throws IOException {
    Files.createSymbolicLink(folder.resolve("b/back"), folder);
    assertThat(below(Globs.ALL)).contains("b/a.TXT").hasSize(5);
  }
}
