package io.sillage.platform;

import java.util.ArrayList;
import java.util.List;

/**
 * How the embedded server is set: loopback only, a small memory, write-ahead logs wide enough for steady ingest, and what is
 * written goes to the disk bit by bit: half a gigabyte at once would hold up commits for a quarter of a second.
 */
record ServerOptions(int port, boolean durable) {

    private static final List<String> ALWAYS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "timezone=UTC",
            "log_timezone=UTC",
            "log_checkpoints=off",
            "max_connections=60",
            "shared_buffers=128MB",
            "work_mem=8MB",
            "maintenance_work_mem=64MB",
            "effective_cache_size=512MB",
            "jit=off",
            "max_parallel_workers_per_gather=0",
            "max_wal_size=2GB",
            "min_wal_size=128MB",
            "checkpoint_timeout=10min",
            "checkpoint_completion_target=0.9",
            "backend_flush_after=256kB",
            "default_statistics_target=10",
            "max_wal_senders=0",
            "random_page_cost=1.1",
            "idle_in_transaction_session_timeout=60s");

    /** For tests, which may lose their data but not their time. */
    private static final List<String> FLEETING = List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off");

    /** One line as {@code pg_ctl -o} wants it; no value holds a blank. */
    String line() {
        var settings = new ArrayList<>(ALWAYS);
        if (!durable) {
            settings.addAll(FLEETING);
        }
        return "-p " + port + " -c " + String.join(" -c ", settings);
    }
}
