package io.sillage.location;

import io.sillage.privacy.SetInterval;
import java.util.List;

/**
 * What private mode has come to: its times, newest first, with the positions that the car sent from each and that were
 * dropped, and how many positions of all these times are stored.
 */
public record PrivateProof(List<Time> times, long dropped, long stored) {

    /** One time and the positions dropped from it. */
    public record Time(SetInterval set, long dropped) {}
}
