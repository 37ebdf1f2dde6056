package io.sillage.garage;

import io.sillage.brand.CarModel;
import org.jspecify.annotations.Nullable;

/** Where a car can be seen: the address of a picture of its model in its colour. */
public final class CarPicture {

    private CarPicture() {}

    public static String of(CarModel model, @Nullable String colour) {
        return "/voitures/" + model.key() + (colour == null ? "" : "/" + colour) + ".svg";
    }
}
