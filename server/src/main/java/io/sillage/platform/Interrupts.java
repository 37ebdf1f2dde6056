package io.sillage.platform;

/** Waiting for processes on threads that nobody interrupts, except to end them. */
final class Interrupts {

    private Interrupts() {}

    /** Waits to the end; an interruption is remembered for the caller, and counts as a failed process. */
    static int uninterrupted(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    /** Sleeps, unless interrupted; answers whether it slept. */
    static boolean pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
