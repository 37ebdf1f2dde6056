package io.sillage.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a figure measures with: the product's programs, a place to tell how far it is, and one to report to. */
public final class Bench {

    private final Product product;
    private final List<String> words;
    private final boolean json;
    private final List<Measured> measured = new ArrayList<>();

    public Bench(Product product, List<String> words, boolean json) {
        this.product = product;
        this.words = words;
        this.json = json;
    }

    /**
     * The platform as {@code ./sillage demo} starts it, ready, on free ports and an empty data folder that goes with it.
     * Settings are those of the environment, such as {@code SILLAGE_DEMO_CARS}; its cars stand still.
     */
    public Platform platform(Map<String, String> settings) throws IOException, InterruptedException {
        return Platform.start(product, DataFolder.create(), settings);
    }

    /** The same with a class of ours in its process, which starts it and goes on from there. */
    Platform platformWithin(Class<?> probe, Map<String, String> settings) throws IOException, InterruptedException {
        return Platform.start(product.startedBy(probe), DataFolder.create(), settings);
    }

    /** The same in a folder that stays, so that it can be started again. */
    public Platform platform(DataFolder data, Map<String, String> settings) throws IOException, InterruptedException {
        return Platform.start(product, data.keep(), settings);
    }

    /** The in-vehicle client with these words, started; the names of the platform's ports and authority are added. */
    public Running car(Platform platform, String... words) throws IOException {
        return carBehind(platform.mqttPort(), platform, words);
    }

    /** The same where something stands before the platform's link, on a port of its own. */
    public Running carBehind(int mqttPort, Platform platform, String... words) throws IOException {
        var command = new ArrayList<>(product.car());
        command.addAll(List.of(words));
        command.addAll(
                List.of("--server", "localhost", "--ca", platform.authority().toString()));
        command.addAll(List.of("--mqtt-port", "" + mqttPort, "--est-port", "" + platform.estPort()));
        return Running.start(command, Map.of());
    }

    /** Says what is being done, beside the figures. */
    public void say(String what) {
        System.err.println("· " + what);
    }

    /** Whether somebody asked for a figure. */
    public boolean isWanted(String name) {
        return Figures.isMeant(name, words);
    }

    /** A figure is measured. Those that nobody asked for are left out. */
    public void report(Measured figure) {
        if (!isWanted(figure.name())) {
            return;
        }
        measured.add(figure);
        if (json) {
            System.out.println(figure.json());
        } else {
            System.err.println("  " + figure.row());
        }
    }

    List<Measured> measured() {
        return measured;
    }
}
