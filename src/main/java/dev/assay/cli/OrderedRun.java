package dev.assay.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Works on inputs side by side and hands the results on in the inputs' order. Only a window of
 * inputs is under way, so that memory does not grow with their number. Work that takes too long is
 * given up, and another worker takes its place.
 *
 * @param <I> an input
 * @param <R> its result
 */
final class OrderedRun<I, R> {
  /** Takes the results, one after the other, in the caller's thread. */
  interface Taker<I, R> {
    /**
     * Takes an input's result, or the error that the work on it ended in, a {@link
     * TimeoutException} if it took too long.
     */
    void take(I input, @Nullable R result, @Nullable Throwable error) throws IOException;
  }

  private record Work<I, R>(I input, Future<R> result, CountDownLatch begun) {
    R get(Duration limit) throws InterruptedException, ExecutionException, TimeoutException {
      begun.await();
      return result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private final int jobs;
  private final Duration limit;
  private final Function<I, R> work;

  /**
   * A run.
   *
   * @param jobs how many inputs are worked on at a time
   * @param limit how long the run waits for one of them after the one before it was taken
   */
  OrderedRun(int jobs, Duration limit, Function<I, R> work) {
    this.jobs = jobs;
    this.limit = limit;
    this.work = work;
  }

  /** Works on all inputs; an error of the taker ends the run. */
  void run(Iterable<I> inputs, Taker<I, R> taker) throws IOException, InterruptedException {
    ThreadPoolExecutor workers =
        new ThreadPoolExecutor(
            jobs,
            Integer.MAX_VALUE,
            1,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            OrderedRun::worker);
    try {
      Deque<Work<I, R>> window = new ArrayDeque<>();
      Iterator<I> waiting = inputs.iterator();
      while (waiting.hasNext() || !window.isEmpty()) {
        while (window.size() < 2 * jobs && waiting.hasNext()) {
          window.add(begin(workers, waiting.next()));
        }
        Work<I, R> next = window.remove();
        try {
          taker.take(next.input(), next.get(limit), null);
        } catch (ExecutionException e) {
          taker.take(next.input(), null, e.getCause());
        } catch (TimeoutException e) {
          next.result().cancel(true);
          workers.setCorePoolSize(workers.getCorePoolSize() + 1);
          taker.take(next.input(), null, e);
        }
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private Work<I, R> begin(ThreadPoolExecutor workers, I input) {
    CountDownLatch begun = new CountDownLatch(1);
    Future<R> result =
        workers.submit(
            () -> {
              begun.countDown();
              return work.apply(input);
            });
    return new Work<>(input, result, begun);
  }

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "reader");
    thread.setDaemon(true);
    return thread;
  }
}
