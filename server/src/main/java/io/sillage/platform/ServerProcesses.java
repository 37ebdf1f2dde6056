package io.sillage.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The live processes of the server on one data folder, as the operating system sees them. */
record ServerProcesses(PostgresHome home) {

    private static final Path PROC = Path.of("/proc");

    /** The postmaster named by the pid file, if it lives. A killed one that nobody has reaped does not count. */
    boolean postmasterLives() {
        try (var lines = Files.lines(home.postmasterPid())) {
            var pid = lines.findFirst().map(String::strip).orElse("");
            return lives(pid);
        } catch (IOException e) {
            return false;
        }
    }

    private boolean lives(String pid) {
        if (!Files.isDirectory(PROC)) {
            return ProcessHandle.of(Long.parseLong(pid)).isPresent();
        }
        return !pid.isEmpty() && isOurs(PROC.resolve(pid));
    }

    /** Postmaster and children: they all work in the data folder. Only where there is /proc; elsewhere the postmaster. */
    List<Long> alive() throws IOException {
        var found = new ArrayList<Long>();
        if (Files.isDirectory(PROC)) {
            try (var processes = Files.newDirectoryStream(PROC, "[0-9]*")) {
                for (var process : processes) {
                    if (isOurs(process)) {
                        found.add(Long.valueOf(String.valueOf(process.getFileName())));
                    }
                }
            }
        }
        return found;
    }

    private boolean isOurs(Path process) {
        try {
            var status = Files.readString(process.resolve("stat"));
            var zombie = status.charAt(status.lastIndexOf(')') + 2) == 'Z';
            return !zombie && Files.readSymbolicLink(process.resolve("cwd")).equals(home.data());
        } catch (IOException e) {
            return false; // gone meanwhile, or another user's
        }
    }
}
