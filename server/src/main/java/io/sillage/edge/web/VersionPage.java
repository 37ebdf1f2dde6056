package io.sillage.edge.web;

import io.sillage.kernel.Frame;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Which version of the App this is, what is new in it, and that nobody need do anything to have it (R10). */
@Controller
class VersionPage {

    private final AppVersion version;

    VersionPage(AppVersion version) {
        this.version = version;
    }

    /** The version for programs. */
    record Version(String version) {}

    @GetMapping("/version")
    String page(Frame frame, Model model) {
        model.addAttribute("version", version.number());
        model.addAttribute("news", List.of(frame.words().say("edge.what-is-new").split("\n", -1)));
        return "edge/version";
    }

    @GetMapping("/api/v1/version")
    @ResponseBody
    Version document() {
        return new Version(version.number());
    }
}
