package io.sillage.edge.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.sillage.edge.ErrorPages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Shows a no in the frame that all pages have. */
@Component
class FramedErrorPages implements ErrorPages {

    private final TemplateEngine templates;
    private final Frames frames;

    FramedErrorPages(TemplateEngine templates, Frames frames) {
        this.templates = templates;
        this.frames = frames;
    }

    @Override
    public void show(int status, String reference, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var page = new Utf8ByteOutput();
        var error = ErrorView.of(status, status < 500 ? null : reference);
        templates.render("edge/error.jte", Map.of("frame", frames.of(request), "error", error), page);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.getContentLength());
        page.writeTo(response.getOutputStream());
    }
}
