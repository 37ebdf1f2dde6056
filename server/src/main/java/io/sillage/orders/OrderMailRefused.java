package io.sillage.orders;

import io.sillage.kernel.Refusal;

/** What stands on an order as the owner's mail address can be none. */
public final class OrderMailRefused extends Refusal {

    private static final long serialVersionUID = 1;

    OrderMailRefused() {
        super(Kind.INVALID, "order-mail", "The owner's mail address on an order needs a name, an @ and a host.");
    }
}
