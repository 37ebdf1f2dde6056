package io.sillage.uplink;

/** Keeps a car's last state. Called before the car's message is acknowledged; throws when it could not be kept. */
public interface StateListener {

    void stateReported(StateReport state);
}
