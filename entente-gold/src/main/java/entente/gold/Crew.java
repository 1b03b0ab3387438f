package entente.gold;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Threads that share a list of work, with a watch on it. */
final class Crew {
    private static final double NANOS = 1e9;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final int threads;

    Crew(int threads) {
        this.threads = threads;
    }

    /**
     * What a piece of work took.
     *
     * @param seconds from its start to its end
     * @param processor seconds that its threads computed, added up
     */
    record Pass(double seconds, double processor) {}

    /** Does the work on every item, each thread taking the next that is free. */
    <T> Pass run(List<T> items, Consumer<T> work) {
        AtomicInteger next = new AtomicInteger();
        long start = System.nanoTime();
        try (ExecutorService service = Executors.newFixedThreadPool(threads)) {
            List<Future<Long>> shares = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                shares.add(service.submit(() -> share(items, next, work)));
            }
            long processor = 0;
            for (Future<Long> share : shares) {
                processor += share.get();
            }
            return new Pass((System.nanoTime() - start) / NANOS, processor / NANOS);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the work failed: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted at work", e);
        }
    }

    private static <T> long share(List<T> items, AtomicInteger next, Consumer<T> work) {
        for (int at = next.getAndIncrement(); at < items.size(); at = next.getAndIncrement()) {
            work.accept(items.get(at));
        }
        return CLOCK.getCurrentThreadCpuTime();
    }
}
