package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class OrderedRunTest {
  @Test
  void whatTakesTooLongIsGivenUpAndTheOthersGoOn() throws IOException, InterruptedException {
    CountDownLatch never = new CountDownLatch(1);
    List<String> taken = new ArrayList<>();
    new OrderedRun<Integer, Integer>(
            1,
            Duration.ofMillis(200),
            number -> {
              boolean stuck = number % 3 == 1;
              while (stuck) { // as a loop that nothing stops
                LockSupport.parkNanos(1_000_000);
                stuck = never.getCount() > 0;
              }
              return number;
            })
        .run(
            List.of(0, 1, 2, 3, 4, 5),
            (input, result, error) ->
                taken.add(error instanceof TimeoutException ? "late " + input : "" + result));
    never.countDown();
    assertThat(taken).containsExactly("0", "late 1", "2", "3", "late 4", "5");
  }
}
