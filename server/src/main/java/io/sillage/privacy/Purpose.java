package io.sillage.privacy;

/** Why a person's data is read or kept (R75). Every right is asked for a purpose. */
public enum Purpose {
    VEHICLE(false),
    DRIVING_DATA(true),
    COACHING(true),
    FIND_MY_CAR(true),
    LAST_MILE(true),
    REMINDERS(false),
    SEND_TO_CAR(true);

    private final boolean askedFor;

    Purpose(boolean askedFor) {
        this.askedFor = askedFor;
    }

    /** Whether an owner is asked for it (G4); the others are what a connected car and its account cannot do without. */
    public boolean isAskedFor() {
        return askedFor;
    }
}
