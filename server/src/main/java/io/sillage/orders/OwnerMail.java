package io.sillage.orders;

/** The owner's mail address as it stands on an order: as the customer gave it. Account knows which spellings are one mailbox. */
final class OwnerMail {

    private static final int LONGEST = 320;

    private OwnerMail() {}

    /** @throws OrderMailRefused when it cannot be a mail address */
    static String of(String text) {
        var address = text.strip();
        int at = address.indexOf('@');
        if (address.length() > LONGEST
                || at < 1
                || at == address.length() - 1
                || address.chars().anyMatch(c -> c <= ' ')) {
            throw new OrderMailRefused();
        }
        return address;
    }
}
