package io.sillage.ownership;

import io.sillage.kernel.NotFound;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.privacy.Purpose;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What others than the owner read of his car, for him to see. */
@Service
public class Readings {

    private final ReadingTable table;
    private final Rights rights;

    Readings(ReadingTable table, Rights rights) {
        this.table = table;
        this.rights = rights;
    }

    /**
     * Of the present ownership period and the last year, the newest first.
     *
     * @throws NotFound when the car is not his, and for a program: it need not know of others
     */
    @Transactional(readOnly = true)
    public List<Reading> of(SignedIn who, VehicleId car) {
        if (!who.sight().whole()) {
            throw new NotFound();
        }
        return table.ofPeriod(rights.require(who, car, Purpose.VEHICLE).id());
    }
}
