package io.sillage.privacy;

/** Why a person's data is read or kept (R75). Every right is asked for a purpose. */
public enum Purpose {
    VEHICLE,
    DRIVING_DATA,
    COACHING,
    FIND_MY_CAR,
    LAST_MILE,
    REMINDERS,
    SEND_TO_CAR
}
