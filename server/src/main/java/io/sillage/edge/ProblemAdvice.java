package io.sillage.edge;

import io.sillage.edge.Problem.Fault;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Turns each no of a module into its answer, and whatever else comes out of one into a bare 500, logged once. */
@ControllerAdvice
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Answers answers;

    ProblemAdvice(Answers answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    void refused(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answers.send(request, response, Problem.of(refusal));
    }

    @ExceptionHandler
    void invalid(MethodArgumentNotValidException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var faults = e.getBindingResult().getFieldErrors().stream()
                .map(field -> new Fault("/" + field.getField().replace('.', '/'), expected(field)))
                .toList();
        answers.send(request, response, Problem.of(faults));
    }

    @ExceptionHandler
    void unreadable(HttpMessageNotReadableException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answers.send(request, response, UnreadableBody.problem(e));
    }

    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void gone() {
        // the other side hung up: there is nobody to answer
    }

    @ExceptionHandler
    void others(Exception e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answers.send(request, response, e instanceof ErrorResponse known ? known(known) : defect(e));
    }

    private static String expected(FieldError field) {
        var message = field.getDefaultMessage();
        return message == null ? "This is not as expected." : message;
    }

    private static Problem known(ErrorResponse known) {
        return switch (known.getStatusCode().value()) {
            case 404 -> Problem.of(new NotFound());
            case 405 -> Problem.of(HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed", "This is not done here.");
            case 406 -> Problem.of(HttpStatus.NOT_ACCEPTABLE, "not-acceptable", "There is no such form of this.");
            case 413 -> Problem.of(HttpStatus.CONTENT_TOO_LARGE, "too-large", "What was sent is too large.");
            case 415 -> Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-form", "Expected application/json.");
            default ->
                Problem.of(HttpStatus.BAD_REQUEST, "invalid-request", "A part of the request is not as expected.");
        };
    }

    private static Problem defect(Exception e) {
        LOG.error("A defect", e);
        return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "defect", "Something is wrong on our side.");
    }
}
