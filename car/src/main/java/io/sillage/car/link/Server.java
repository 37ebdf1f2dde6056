package io.sillage.car.link;

import java.nio.file.Path;

/** Where the server's two ends are, and the file with the authority that speaks for it. */
public record Server(String host, int mqttPort, int estPort, Path authority) {}
