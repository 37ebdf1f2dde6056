package io.sillage.journey;

import io.sillage.kernel.AccountId;
import io.sillage.kernel.VehicleId;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Head units as a test links them. */
public final class Units implements LinkedUnits {

    private record Link(VehicleId car, AccountId account) {}

    private final Set<Link> links = ConcurrentHashMap.newKeySet();

    public void link(VehicleId car, AccountId account) {
        links.add(new Link(car, account));
    }

    @Override
    public boolean isLinked(VehicleId car, AccountId account) {
        return links.contains(new Link(car, account));
    }
}
