package entente.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrewTest {

    @Test
    void doesEveryItemOnce() {
        Queue<Integer> done = new ConcurrentLinkedQueue<>();
        List<Integer> items = IntStream.range(0, 100).boxed().toList();

        new Crew(3).run(items, done::add);

        assertThat(done).containsExactlyInAnyOrderElementsOf(items);
    }

    @Test
    void worksWithAsManyThreadsAsAsked() {
        CyclicBarrier meeting = new CyclicBarrier(2);
        Set<Thread> threads = ConcurrentHashMap.newKeySet();

        new Crew(2).run(List.of(1, 2), item -> {
            meet(meeting);
            threads.add(Thread.currentThread());
        });

        assertThat(threads).hasSize(2);
    }

    @Test
    void saysThatWorkFailed() {
        assertThatThrownBy(() -> new Crew(2).run(List.of("bad"), item -> {
                    throw new IllegalArgumentException(item);
                }))
                .hasMessageContaining("bad");
    }

    @Test
    void countsTheTimeOfAllThreads() {
        Crew.Pass pass = new Crew(2).run(List.of(1, 2), item -> spin());

        assertThat(pass.processor()).isGreaterThan(.12);
        assertThat(pass.seconds()).isPositive();
    }

    @Test
    void readsThePeakOfMemoryFromTheSystem() {
        assertThat(Memory.peakResident(List.of("Name:\tjava", "VmHWM:\t  2048 kB")))
                .hasValue(2 << 20);
        assertThat(Memory.peakResident(List.of("Name:\tjava"))).isEqualTo(OptionalLong.empty());
    }

    @Test
    void seesTheHeapGrow() {
        Memory.reset();
        byte[] large = new byte[30 << 20];

        assertThat(Memory.peakHeap()).isGreaterThan(large.length);
    }

    private static void spin() {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        while (clock.getCurrentThreadCpuTime() - start < TimeUnit.MILLISECONDS.toNanos(60)) {
            Thread.onSpinWait();
        }
    }

    private static void meet(CyclicBarrier meeting) {
        try {
            meeting.await(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("met nobody", e);
        }
    }
}
