package io.sillage.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The command lines of the packaged product's two programs. The script that starts the bench says them, for it knows them. */
public record Product(List<String> server, List<String> car) {

    static final String SERVER = "sillage.bench.server";
    static final String CAR = "sillage.bench.car";

    static Product ofTheScript() {
        return new Product(command(SERVER), command(CAR));
    }

    /** The same server, whose process another class of ours begins. */
    Product startedBy(Class<?> main) {
        var words = new ArrayList<>(server);
        int jar = words.indexOf("-jar");
        var ours = main.getProtectionDomain().getCodeSource().getLocation().getPath();
        words.set(jar, "-cp");
        words.set(jar + 1, ours + ":" + words.get(jar + 1));
        words.add(jar + 2, main.getName());
        return new Product(words, car);
    }

    private static List<String> command(String property) {
        var words = System.getProperty(property);
        if (words == null) {
            throw new IllegalStateException("-D" + property + " is missing; start the bench as ./sillage bench");
        }
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Arrays.asList(words.strip().split(" +")));
        return command;
    }
}
