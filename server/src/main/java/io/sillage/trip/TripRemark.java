package io.sillage.trip;

/** What its owner says of a trip: whether it was driven on business, a name, and a note; empty where he says nothing. */
public record TripRemark(boolean business, String name, String note) {

    public static final TripRemark NONE = new TripRemark(false, "", "");

    static final int LONGEST_NAME = 80;
    static final int LONGEST_NOTE = 1_000;

    /** As it is kept: without what cannot be seen at its ends. Refuses with {@code bad-remark}. */
    static TripRemark of(boolean business, String name, String note) {
        var clean = new TripRemark(business, name.strip(), note.strip().replace("\r\n", "\n"));
        if (clean.name.codePoints().anyMatch(Character::isISOControl)
                || clean.note
                        .codePoints()
                        .anyMatch(sign -> Character.isISOControl(sign) && sign != '\n' && sign != '\t')
                || length(clean.name) > LONGEST_NAME
                || length(clean.note) > LONGEST_NOTE) {
            throw new BadRemark();
        }
        return clean;
    }

    boolean saysNothing() {
        return equals(NONE);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
