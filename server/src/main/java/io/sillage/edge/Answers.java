package io.sillage.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes a no, to a program as a problem document and to a person as a page. */
@Component
public class Answers {

    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);

    private final JsonMapper json;
    private final ObjectProvider<ErrorPages> pages;

    Answers(JsonMapper json, ObjectProvider<ErrorPages> pages) {
        this.json = json;
        this.pages = pages;
    }

    /** Answers with a status that something else than a rule of ours chose. */
    public void send(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        send(request, response, Problem.of(status));
    }

    void send(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(problem.status());
        response.setHeader("Cache-Control", "no-store");
        if (Faces.isRest(request)) {
            write(response, MediaType.APPLICATION_PROBLEM_JSON_VALUE, json.writeValueAsBytes(problem));
        } else {
            show(request, response, problem);
        }
    }

    /** A page that cannot be shown, as when the database is gone, is replaced by a few words. */
    private void show(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        try {
            pages.getObject().show(problem.status(), RequestReference.of(request), request, response);
        } catch (RuntimeException e) {
            LOG.warn("The page of a no could not be shown: {}", e.toString());
            response.resetBuffer();
            write(response, "text/plain;charset=UTF-8", problem.detail().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void write(HttpServletResponse response, String type, byte[] body) throws IOException {
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
