package io.sillage.ownership;

import io.sillage.privacy.Purpose;
import java.sql.Array;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Purposes as the database keeps them. */
final class Purposes {

    private Purposes() {}

    static String[] names(Collection<Purpose> purposes) {
        return purposes.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    static Set<Purpose> of(Array names) throws SQLException {
        var purposes = EnumSet.noneOf(Purpose.class);
        for (var name : (String[]) names.getArray()) {
            purposes.add(Purpose.valueOf(name));
        }
        return purposes;
    }
}
