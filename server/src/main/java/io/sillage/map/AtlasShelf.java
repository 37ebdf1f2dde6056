package io.sillage.map;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Where the atlas lies: an empty one at first, the real one as soon as a thread of its own has read it, so that a large map
 * never delays the start. Any thread may take the atlas.
 */
@Component
class AtlasShelf implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(AtlasShelf.class);

    private final Path extract;
    private final AtomicReference<Atlas> atlas = new AtomicReference<>(Atlas.empty());
    private final CountDownLatch read = new CountDownLatch(1);
    private volatile boolean started;

    AtlasShelf(ExtractFile file) {
        extract = file.path();
    }

    Path extract() {
        return extract;
    }

    Atlas atlas() {
        return atlas.get();
    }

    boolean isReady() {
        return read.getCount() == 0;
    }

    /** Waits until the atlas is read, at most as long as given, and says whether it is. */
    boolean await(Duration most) throws InterruptedException {
        return read.await(most.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void start() {
        started = true;
        Thread.ofPlatform().name("map-reader").daemon().start(this::read);
    }

    private void read() {
        LOG.info("Reading the map {}", extract.getFileName());
        long begun = System.nanoTime();
        try {
            atlas.set(Atlas.read(extract));
            read.countDown();
            LOG.info("The map is ready after {} ms", TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
        } catch (BrokenExtract e) {
            LOG.error("{} The platform runs on without a map.", e.getMessage());
        }
    }

    @Override
    public void stop() {
        started = false;
    }

    @Override
    public boolean isRunning() {
        return started;
    }

    /** First of all, so that reading goes on beside the rest of the start. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
