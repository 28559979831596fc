package dev.assay.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Works on inputs side by side and hands the results on in the inputs' order. Only a window of
 * inputs is under way, so that memory does not grow with their number.
 *
 * @param <I> an input
 * @param <R> its result
 */
final class OrderedRun<I, R> {
  /** Takes the results, one after the other, in the caller's thread. */
  interface Taker<I, R> {
    /** Takes an input's result, or the error that the work on it ended in. */
    void take(I input, @Nullable R result, @Nullable Throwable error) throws IOException;
  }

  private record Work<I, R>(I input, Future<R> result) {}

  private final int jobs;
  private final Function<I, R> work;

  OrderedRun(int jobs, Function<I, R> work) {
    this.jobs = jobs;
    this.work = work;
  }

  /** Works on all inputs; an error of the taker ends the run. */
  void run(Iterable<I> inputs, Taker<I, R> taker) throws IOException, InterruptedException {
    ExecutorService workers = Executors.newFixedThreadPool(jobs, OrderedRun::worker);
    try {
      Deque<Work<I, R>> window = new ArrayDeque<>();
      Iterator<I> waiting = inputs.iterator();
      while (waiting.hasNext() || !window.isEmpty()) {
        while (waiting.hasNext() && window.size() < 2 * jobs) {
          I input = waiting.next();
          window.add(new Work<>(input, workers.submit(() -> work.apply(input))));
        }
        Work<I, R> next = window.remove();
        try {
          taker.take(next.input(), next.result().get(), null);
        } catch (ExecutionException e) {
          taker.take(next.input(), null, e.getCause());
        }
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "reader");
    thread.setDaemon(true);
    return thread;
  }
}
