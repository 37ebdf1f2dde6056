package io.sillage.handover;

import io.sillage.account.Accounts;
import io.sillage.garage.Garage;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.notification.Mail;
import io.sillage.notification.PostedLetters;
import io.sillage.ownership.Households;
import io.sillage.ownership.Households.Household;
import io.sillage.ownership.Ownership;
import io.sillage.privacy.Envelopes;
import io.sillage.uplink.StateListener;
import io.sillage.uplink.StateReport;
import io.sillage.wire.Command;
import io.sillage.wire.CommandCodec;
import io.sillage.wire.MalformedChunk;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Owners who sell and people who buy, and what can be read in their cars, for tests. */
@Component
final class Sellers {

    private final Households households;
    private final ObjectProvider<StateListener> states;
    private final JdbcClient jdbc;
    private final PostedLetters letters;

    Sellers(
            Accounts accounts,
            Garage garage,
            Ownership ownership,
            ObjectProvider<StateListener> states,
            JdbcClient jdbc,
            Envelopes envelopes,
            JsonMapper json) {
        this.households = new Households(accounts, garage, ownership);
        this.states = states;
        this.jdbc = jdbc;
        this.letters = new PostedLetters(jdbc, envelopes, json);
    }

    Household any() {
        return households.any();
    }

    SignedIn person(String mail) {
        return households.person(mail);
    }

    /** The car says what its odometer stands at. */
    void says(VehicleId car, long metres, Instant at) {
        var state = new StateReport(
                car, at, at, metres, null, null, null, List.of(), List.of(), List.of(), null, null, null, null,
                List.of());
        states.forEach(listener -> listener.stateReported(state));
    }

    /** The command to show a code that this car was sent last. */
    Command asked(VehicleId car) {
        var ask = jdbc.sql(
                        "select ask from uplink.command where vehicle = ? order by made_at desc, expires_at desc limit 1")
                .param(car.value())
                .query(byte[].class)
                .single();
        try {
            return CommandCodec.decode(ask, null);
        } catch (MalformedChunk e) {
            throw new AssertionError(e);
        }
    }

    /** The code on the screen of this car. */
    String onScreen(VehicleId car) {
        return asked(car).ask() instanceof Command.ShowCode(String code) ? code : "";
    }

    List<String> subjectsTo(String mail) {
        return letters.to(mail).stream().map(Mail::subject).toList();
    }

    String bodyOfLast(String mail) {
        return letters.last(mail).text();
    }

    static UUID none() {
        return UUID.randomUUID();
    }
}
