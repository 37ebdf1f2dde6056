package io.sillage.garage;

import io.sillage.brand.Build;
import io.sillage.brand.CarModel;
import io.sillage.brand.CarModel.Capability;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is known of cars of a model: whether they can be connected, their head units, and what is on board of them. */
public record Compatibility(
        CarModel model, Verdict verdict, List<String> multimedia, Map<Capability, Presence> onBoard) {

    /** Of cars that there are not, nothing is on board. */
    static Compatibility of(CarModel model, Verdict verdict, List<Build> builds) {
        var multimedia = builds.stream()
                .map(build -> build.multimedia().key())
                .distinct()
                .toList();
        return new Compatibility(model, verdict, multimedia, builds.isEmpty() ? Map.of() : onBoard(builds));
    }

    static Map<Capability, Presence> onBoard(List<Build> builds) {
        return Arrays.stream(Capability.values())
                .collect(Collectors.toMap(
                        capability -> capability,
                        capability -> Presence.in(builds.stream()
                                .map(build -> build.can(capability))
                                .toList()),
                        (one, same) -> one,
                        () -> new EnumMap<>(Capability.class)));
    }
}
