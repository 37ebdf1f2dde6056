package io.sillage.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Some processes and all that they started, as the kernel counts them (proc(5)). */
record Processes(List<Long> roots) {

    private static final Path PROC = Path.of("/proc");
    private static final double TICKS_A_SECOND = 100;

    /** Fields of {@code stat} behind the name, which may hold blanks: those of user, system, and of children that ended. */
    private static final int USER_TICKS = 11;

    private static final int CPU_FIELDS = 4;

    static Processes of(long... pids) {
        return new Processes(Arrays.stream(pids).boxed().toList());
    }

    /** CPU time that they have used since they began, in user and kernel, by children that have ended too. */
    double cpuSeconds() throws IOException {
        double ticks = 0;
        for (long pid : alive()) {
            ticks += ticks(read(pid, "stat"));
        }
        return ticks / TICKS_A_SECOND;
    }

    /** Resident memory; what several share is shared out between them (PSS), so that the sum is what the machine lacks. */
    long residentKb() throws IOException {
        long sum = 0;
        for (long pid : alive()) {
            sum += read(pid, "smaps_rollup")
                    .lines()
                    .filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        }
        return sum;
    }

    static double ticks(String stat) {
        if (stat.isEmpty()) {
            return 0;
        }
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return LongStream.range(USER_TICKS, USER_TICKS + CPU_FIELDS)
                .map(field -> Long.parseLong(fields[(int) field]))
                .sum();
    }

    private List<Long> alive() {
        return roots.stream()
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .flatMap(root -> Stream.concat(Stream.of(root), root.descendants()))
                .map(ProcessHandle::pid)
                .distinct()
                .toList();
    }

    /** Empty when the process has just ended. */
    private static String read(long pid, String file) throws IOException {
        try {
            return Files.readString(PROC.resolve(Long.toString(pid)).resolve(file));
        } catch (NoSuchFileException e) {
            return "";
        }
    }
}
