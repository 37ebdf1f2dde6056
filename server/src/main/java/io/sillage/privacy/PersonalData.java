package io.sillage.privacy;

import io.sillage.kernel.AccountId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a module keeps of a person: every module that has tables answers for all of them (GDPR 15, 17, 20). */
public interface PersonalData {

    /** One kind of thing kept, such as {@code trip.trip}, with its rows as named values ready for JSON. */
    record Section(String name, List<Map<String, @Nullable Object>> rows) {}

    /** The tables this answers for, as {@code schema.table}. */
    List<String> tables();

    /** Everything kept of this person, readable. */
    List<Section> export(AccountId person);

    /** Removes everything kept of this person that no law makes us keep. May be called twice. */
    void erase(AccountId person);
}
