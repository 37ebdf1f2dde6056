package io.sillage.orders;

import io.sillage.garage.Vin;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The orders of cars as the dealers wrote them down. */
@Service
@Transactional
public class Orders {

    private static final int LONGEST_MAIL = 320;

    private final JdbcClient jdbc;
    private final Clock clock;

    Orders(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Writes down whom a car was ordered for (R19, R20). Written down again, the last address stands.
     *
     * @param mail as the customer gave it; account knows which spellings are one mailbox
     * @throws OrderMailRefused when it cannot be a mail address
     */
    public void record(Vin vin, String mail) {
        var address = mail.strip();
        int at = address.indexOf('@');
        if (address.length() > LONGEST_MAIL || at < 1 || at == address.length() - 1) {
            throw new OrderMailRefused();
        }
        jdbc.sql("""
                insert into orders.car_order (vin, owner_mail, recorded_at) values (?, ?, ?)
                on conflict (vin) do update set owner_mail = excluded.owner_mail, recorded_at = excluded.recorded_at""")
                .params(vin.value(), address, Timestamp.from(clock.instant()))
                .update();
    }

    /** The owner's mail address on the order of a car, as it was written down. */
    @Transactional(readOnly = true)
    public Optional<String> findOwnerMailOf(Vin vin) {
        return jdbc.sql("select owner_mail from orders.car_order where vin = ?")
                .param(vin.value())
                .query(String.class)
                .optional();
    }
}
