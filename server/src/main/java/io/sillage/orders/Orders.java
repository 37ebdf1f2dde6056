package io.sillage.orders;

import io.sillage.garage.Vin;
import io.sillage.orders.ImportOutcome.Fault;
import io.sillage.orders.ImportOutcome.Rejected;
import io.sillage.orders.ImportOutcome.Stored;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** The orders of cars as the dealers wrote them down. */
@Service
@Transactional
public class Orders {

    private static final int MOST_SHOWN = 100;

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
        jdbc.sql("""
                insert into orders.car_order (vin, owner_mail, recorded_at) values (?, ?, ?)
                on conflict (vin) do update set owner_mail = excluded.owner_mail, recorded_at = excluded.recorded_at""")
                .params(vin.value(), OwnerMail.of(mail), Timestamp.from(clock.instant()))
                .update();
    }

    /**
     * The same by a dealership, which may change what it wrote down itself and nothing else (A16).
     *
     * @throws OrderMailRefused when it cannot be a mail address
     * @throws OrderElsewhere when another house wrote the order of this car down
     */
    public void record(Vin vin, String mail, UUID dealership) {
        if (!put(vin, OwnerMail.of(mail), dealership)) {
            throw new OrderElsewhere();
        }
    }

    /**
     * Writes down a file of orders by a dealership: every line is looked at, and either all are written down or none.
     *
     * @param text lines of a VIN and the owner's mail address, parted by a comma, a semicolon or a tab
     */
    public ImportOutcome importAll(String text, UUID dealership) {
        var lines = OrderLines.read(text);
        var faults = new ArrayList<>(lines.faults());
        for (var line : lines.good()) {
            if (!put(line.vin(), line.mail(), dealership)) {
                faults.add(new Fault(line.number(), "order-elsewhere"));
            }
        }
        if (faults.isEmpty()) {
            return new Stored(lines.good().size());
        }
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        faults.sort(Comparator.comparingInt(Fault::line));
        return new Rejected(List.copyOf(faults));
    }

    /** What a dealership has written down, the last first. */
    @Transactional(readOnly = true)
    public List<Order> allOf(UUID dealership) {
        return jdbc.sql("""
                select vin, owner_mail, recorded_at from orders.car_order
                where dealership = ? order by recorded_at desc, vin limit ?""")
                .params(dealership, MOST_SHOWN)
                .query((row, number) -> new Order(
                        new Vin(row.getString("vin")),
                        row.getString("owner_mail"),
                        row.getTimestamp("recorded_at").toInstant()))
                .list();
    }

    private boolean put(Vin vin, String mail, UUID dealership) {
        return jdbc.sql("""
                        insert into orders.car_order (vin, owner_mail, recorded_at, dealership) values (?, ?, ?, ?)
                        on conflict (vin) do update
                           set owner_mail = excluded.owner_mail, recorded_at = excluded.recorded_at
                        where car_order.dealership = excluded.dealership""")
                        .params(vin.value(), mail, Timestamp.from(clock.instant()), dealership)
                        .update()
                == 1;
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
