package io.sillage.ownership;

/**
 * What must not outlive an ownership: open pages on the car, co-users, links, commands that wait. The modules that keep such
 * things implement it.
 */
public interface EndsWithOwnership {

    /**
     * Called inside the transaction that ends a period, with the period as it is then. What no transaction can undo is done
     * after the commit.
     */
    void ownershipEnded(OwnershipPeriod ended);
}
