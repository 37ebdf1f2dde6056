package io.sillage.edge;

import io.sillage.edge.Problem.Fault;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says of a body that could not be read which part of it was wrong, and never what the parser thought of it. */
final class UnreadableBody {

    private UnreadableBody() {}

    static Problem problem(HttpMessageNotReadableException e) {
        return switch (e.getCause()) {
            case UnrecognizedPropertyException unknown -> at(unknown, "There is no such property.");
            case MismatchedInputException mismatched -> at(mismatched, "This is not of the expected kind.");
            case null, default ->
                Problem.of(HttpStatus.BAD_REQUEST, "invalid-request", "Expected one JSON document with each key once.");
        };
    }

    private static Problem at(JacksonException e, String detail) {
        var pointer = e.getPath().stream()
                .map(part -> part.getPropertyName() == null ? String.valueOf(part.getIndex()) : part.getPropertyName())
                .collect(Collectors.joining("/", "/", ""));
        return Problem.of(List.of(new Fault(pointer, detail)));
    }
}
