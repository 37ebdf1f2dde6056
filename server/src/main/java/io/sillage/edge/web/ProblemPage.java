package io.sillage.edge.web;

import io.sillage.kernel.Frame;
import io.sillage.kernel.NotFound;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** Explains the code of a problem document, at the address that the document's type names. */
@Controller
class ProblemPage {

    private final ProblemTexts texts;

    ProblemPage(ProblemTexts texts) {
        this.texts = texts;
    }

    /** What a program is told. */
    record Explanation(String type, String explanation) {}

    @GetMapping(path = "/problems/{code}", produces = MediaType.TEXT_HTML_VALUE)
    String page(@PathVariable String code, Frame frame, Model model) {
        model.addAttribute("code", code);
        model.addAttribute("explanation", explanation(code));
        return "edge/problem";
    }

    @GetMapping(path = "/problems/{code}", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Explanation document(@PathVariable String code) {
        return new Explanation("/problems/" + code, explanation(code));
    }

    private String explanation(String code) {
        return texts.find(code).orElseThrow(NotFound::new);
    }
}
