package io.sillage.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The operating-system user who runs PostgreSQL. PostgreSQL refuses root, so root steps down to a user of less power. */
record ServerUser(@Nullable String name, int uid, int gid) {

    private static final ServerUser OURSELVES = new ServerUser(null, -1, -1);

    static ServerUser choose() throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return OURSELVES;
        }
        var accounts = Files.readAllLines(Path.of("/etc/passwd"));
        for (var wanted : List.of("postgres", "nobody")) {
            for (var account : accounts) {
                var fields = account.split(":", -1);
                if (fields[0].equals(wanted)) {
                    return new ServerUser(wanted, Integer.parseInt(fields[2]), Integer.parseInt(fields[3]));
                }
            }
        }
        throw new PostgresTrouble(
                "PostgreSQL does not run as root, and there is no user named postgres or nobody to run it.",
                "Start Sillage as another user, or create a user named postgres.");
    }

    /** The same command, run by this user with all of root's powers dropped. */
    List<String> command(List<String> command) {
        if (name == null) {
            return command;
        }
        var whole = new ArrayList<>(List.of("setpriv", "--reuid", "" + uid, "--regid", "" + gid));
        whole.addAll(List.of("--clear-groups", "--inh-caps=-all", "--no-new-privs"));
        whole.addAll(command);
        return whole;
    }

    /** Whether this user may enter the folder: asked of the kernel, which knows about every parent and list of rights. */
    boolean canEnter(Path folder) throws IOException {
        return name == null
                || attempt(Path.of("/"), "test", "-x", folder.toString()).succeeded();
    }

    /** Hands a file over to this user. */
    void own(Path path) throws IOException {
        if (name != null) {
            Files.setAttribute(path, "unix:uid", uid);
            Files.setAttribute(path, "unix:gid", gid);
        }
    }

    void run(Path folder, String... command) throws IOException {
        var outcome = attempt(folder, command);
        if (!outcome.succeeded()) {
            throw new PostgresTrouble(
                    command[0] + " failed:\n" + outcome.output(), "Mend what it names and start again.");
        }
    }

    private Outcome attempt(Path folder, String... command) throws IOException {
        var process = new ProcessBuilder(command(List.of(command)))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(Interrupts.uninterrupted(process), output);
    }

    @Override
    public String toString() {
        return name == null ? "this user" : "user " + name;
    }

    private record Outcome(int status, String output) {
        boolean succeeded() {
            return status == 0;
        }
    }
}
