package io.sillage.attack;

import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/**
 * A row of docs/attacks.yaml.
 *
 * @param tests each a class of tests or one of its methods, such as {@code RouteTests.eachMappedAddressIsListed}
 * @param sabotages ways to take away a rule, each of which has to turn a test red
 */
public record Attack(String row, String what, List<String> tests, List<Sabotage> sabotages) {

    /** All rows that such a text has. */
    public static List<Attack> in(String yaml) {
        Map<String, Map<String, Object>> rows = new Yaml().load(yaml);
        return rows.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Attack of(String row, Map<String, Object> fields) {
        var sabotages = (List<Map<String, Object>>) fields.getOrDefault("sabotages", List.of());
        return new Attack(
                row,
                String.valueOf(fields.get("attack")),
                (List<String>) fields.getOrDefault("tests", List.of()),
                sabotages.stream().map(Sabotage::of).toList());
    }
}
