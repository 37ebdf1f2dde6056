package io.sillage.orders;

import io.sillage.kernel.Refusal;

/** Another house has written down whom this car was ordered for (A16). */
public final class OrderElsewhere extends Refusal {

    private static final long serialVersionUID = 1;

    OrderElsewhere() {
        super(
                Kind.FORBIDDEN,
                "order-elsewhere",
                "The order of this car was written down elsewhere, and is changed there.");
    }
}
