package io.sillage.garage;

import io.sillage.kernel.Refusal;

/** The brand pack has no such model, or the model is not made in that colour. */
public final class UnknownModel extends Refusal {

    private static final long serialVersionUID = 1;

    private UnknownModel(String message) {
        super(Kind.INVALID, "unknown-model", message);
    }

    static UnknownModel named(String model) {
        return new UnknownModel("The brand pack has no model '" + model + "'.");
    }

    static UnknownModel inColour(String model, String colour) {
        return new UnknownModel("The model '" + model + "' is not made in the colour '" + colour + "'.");
    }
}
