package io.sillage.brand;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** The files of a pack in {@code brand/<pack>/} on the class path: YAML in UTF-8, one document each. */
record PackFiles(String pack, ClassLoader place) {

    /** @throws PackFault when it is not there, empty, or no YAML */
    PackNode read(String name) {
        var path = "brand/" + pack + "/" + name;
        try (var in = place.getResourceAsStream(path)) {
            if (in == null) {
                throw new PackFault(path, 1, "there is no such file on the class path");
            }
            var strict = StandardCharsets.UTF_8.newDecoder();
            var node = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new InputStreamReader(in, strict));
            if (node == null) {
                throw new PackFault(path, 1, "the file is empty");
            }
            return new PackNode(path, node);
        } catch (MarkedYAMLException e) {
            throw new PackFault(path, e.getProblemMark().getLine() + 1, e.getProblem());
        } catch (YAMLException e) {
            throw new PackFault(path, 1, e.getCause() instanceof CharacterCodingException ? "not UTF-8" : "no YAML");
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
