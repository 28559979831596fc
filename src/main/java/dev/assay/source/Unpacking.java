package dev.assay.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Inputs with each archive replaced by its members. An archive is opened when its turn comes, and
 * one member is held at a time, so that memory does not grow with it. Nothing is written to disk;
 * what a member is called harms nobody.
 */
public final class Unpacking implements Iterable<Input> {
  private final Iterable<Input> inputs;
  private final Predicate<String> chosen;
  private final Limits limits;

  /**
   * Inputs to unpack.
   *
   * @param chosen tells of a member's name whether it is wanted
   */
  public Unpacking(Iterable<Input> inputs, Predicate<String> chosen, Limits limits) {
    this.inputs = inputs;
    this.chosen = chosen;
    this.limits = limits;
  }

  @Override
  public Iterator<Input> iterator() {
    return new Walk(inputs.iterator());
  }

  private final class Walk implements Iterator<Input> {
    private final Iterator<Input> waiting;
    private @Nullable Input archive;
    private @Nullable Members members;
    private @Nullable Input next;
    private int count;

    Walk(Iterator<Input> waiting) {
      this.waiting = waiting;
    }

    @Override
    public boolean hasNext() {
      while (next == null && (archive != null || waiting.hasNext())) {
        next = archive == null ? begin(waiting.next()) : member(archive);
      }
      return next != null;
    }

    @Override
    public Input next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Input given = next;
      next = null;
      return given;
    }

    private @Nullable Input begin(Input input) {
      Path file = input.file();
      if (file == null
          || input.held() != null
          || input.path().contains(Members.MARK)
          || !Members.isArchive(input.path())) {
        return input;
      }
      try {
        members = Members.open(file);
        archive = input;
        count = 0;
        return null;
      } catch (NoSuchFileException | AccessDeniedException e) {
        return new Input(input.path(), file, null, Source.unreadable(input.path(), file, e));
      } catch (IOException e) {
        return broken(input, e);
      }
    }

    private @Nullable Input member(Input from) {
      Members open = members;
      if (open == null) {
        return null;
      }
      try {
        Members.Member member = open.next();
        if (member == null) {
          end();
          return null;
        }
        if (++count > limits.members()) {
          end();
          return refused(
              from.path(),
              from,
              "more than " + limits.members() + " members",
              "fewer, or a higher --max-members");
        }
        return isWanted(member.name()) ? read(from, member) : null;
      } catch (IOException | IllegalArgumentException e) {
        end();
        return broken(from, e);
      }
    }

    private @Nullable Input read(Input from, Members.Member member) throws IOException {
      String path = from.path() + Members.MARK + member.name();
      if (Members.isArchive(member.name())) {
        return refused(path, from, "an archive in an archive", "a filing");
      }
      try {
        Bytes bytes = Bytes.read(path, member.stream(), member.compressed(), limits);
        boolean ending = Inputs.hasEnding(member.name());
        return ending || !PlainText.isBinary(bytes.array())
            ? new Input(path, from.file(), bytes, null)
            : null;
      } catch (UnreadableException e) {
        return new Input(path, from.file(), null, e);
      }
    }

    private boolean isWanted(String name) {
      String[] parts = name.split("/");
      for (String part : parts) {
        if (part.startsWith(".") && !part.equals(".") && !part.equals("..")
            || part.equals("__MACOSX")) {
          return false;
        }
      }
      return parts.length > 0 && Inputs.mayBeFiling(parts[parts.length - 1]) && chosen.test(name);
    }

    private Input broken(Input input, Exception e) {
      return refused(
          input.path(),
          input,
          "a broken archive (" + e.getMessage() + ")",
          "a whole .zip, .tar or .tar.gz");
    }

    private Input refused(String path, Input from, String found, String expected) {
      return new Input(path, from.file(), null, new UnreadableException(path, found, expected));
    }

    private void end() {
      Members open = members;
      archive = null;
      members = null;
      try {
        if (open != null) {
          open.close();
        }
      } catch (IOException nothingLost) {
        // its members are read
      }
    }
  }
}
