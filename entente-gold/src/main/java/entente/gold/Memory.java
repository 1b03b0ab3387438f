package entente.gold;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/** How much memory this process took at its peak, in bytes. */
final class Memory {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String PEAK = "VmHWM:";

    private Memory() {}

    /** Starts a new measurement of the heap. */
    static void reset() {
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** The highest use of each part of the heap since {@link #reset()}, added up: garbage counts too. */
    static long peakHeap() {
        return heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    /** Most physical memory since the process began, with the model's; empty where the system does not tell (Linux does). */
    static OptionalLong peakResident() throws IOException {
        return Files.exists(STATUS) ? peakResident(Files.readAllLines(STATUS)) : OptionalLong.empty();
    }

    static OptionalLong peakResident(List<String> status) {
        return status.stream()
                .filter(line -> line.startsWith(PEAK))
                .mapToLong(line -> kibibytes(line) << 10)
                .findFirst();
    }

    private static long kibibytes(String line) {
        return Long.parseLong(line.substring(PEAK.length()).replace("kB", "").strip());
    }
}
