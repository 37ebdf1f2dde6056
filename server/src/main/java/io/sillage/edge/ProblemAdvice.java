package io.sillage.edge;

import io.sillage.edge.Problem.Fault;
import io.sillage.kernel.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;

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
        answers.send(request, response, problem(e));
    }

    private static Problem problem(Exception e) {
        return switch (e) {
            case MissingServletRequestParameterException missing -> about(missing.getParameterName());
            case MethodArgumentTypeMismatchException mismatch -> about(mismatch.getName());
            case ErrorResponse known -> Problem.of(known.getStatusCode().value());
            case TypeMismatchException mismatch -> Problem.of(HttpStatus.BAD_REQUEST.value());
            case MultipartException notSentInParts -> Problem.of(HttpStatus.BAD_REQUEST.value());
            default -> defect(e);
        };
    }

    private static Problem about(String parameter) {
        return Problem.of(List.of(new Fault(parameter, "This parameter is missing, or not of the expected form.")));
    }

    private static String expected(FieldError field) {
        var message = field.getDefaultMessage();
        return message == null ? "This is not as expected." : message;
    }

    private static Problem defect(Exception e) {
        LOG.error("A request met a defect", e);
        return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR.value());
    }
}
