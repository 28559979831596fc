package dev.assay.text;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Something that is made on a thread of its own while others go on; who asks for it waits until it
 * is there. Safe to share between threads.
 *
 * @param <T> what is made
 */
public final class Ahead<T> implements Supplier<T> {
  private final FutureTask<T> task;

  private Ahead(FutureTask<T> task) {
    this.task = task;
  }

  /** Begins to make it. */
  public static <T> Ahead<T> begin(Supplier<T> making) {
    FutureTask<T> task = new FutureTask<>(making::get);
    Thread thread = new Thread(task, "ahead");
    thread.setDaemon(true);
    thread.start();
    return new Ahead<>(task);
  }

  /**
   * What was made.
   *
   * @throws IllegalStateException if the making failed, with its message and error; an {@link
   *     Error} as it was
   */
  @Override
  public T get() {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
