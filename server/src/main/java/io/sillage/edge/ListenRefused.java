package io.sillage.edge;

/** The platform does not open its doors to the network as it is set up. */
final class ListenRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    ListenRefused(String reason) {
        super("Refusing to listen beyond this machine, because " + reason + ".");
    }
}
