package io.sillage.notification.web;

import io.sillage.kernel.Frame;
import io.sillage.kernel.SignedIn;
import io.sillage.notification.Inbox;
import io.sillage.notification.Message;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Messages: what a person was written, by day, what he has not read yet standing out; opening a message reads it. */
@Controller
class MessagesPage {

    private final Inbox inbox;

    MessagesPage(Inbox inbox) {
        this.inbox = inbox;
    }

    @GetMapping("/messages")
    String list(
            SignedIn who, Frame frame, @RequestParam(name = "avant", defaultValue = "") String before, Model model) {
        var messages = before.isEmpty() ? inbox.newest(who.account()) : inbox.before(who.account(), before);
        var shown = messages.subList(0, Math.min(Inbox.PAGE, messages.size()));
        model.addAttribute("days", MessageDay.of(shown, frame.words()));
        model.addAttribute("unread", inbox.unread(who.account()));
        model.addAttribute("older", older(messages, shown));
        return "notification/messages";
    }

    /** The way to those that are older, or nothing. */
    private static String older(List<Message> messages, List<Message> shown) {
        return messages.size() > shown.size()
                ? "/messages?avant=" + shown.getLast().id()
                : "";
    }

    @PostMapping("/messages")
    String readAll(SignedIn who) {
        inbox.markAllRead(who.account());
        return "redirect:/messages";
    }

    @GetMapping("/messages/{message}")
    String look(SignedIn who, Frame frame, @PathVariable String message, Model model) {
        model.addAttribute("message", MessageView.of(inbox.open(who.account(), message), frame.words()));
        return "notification/message";
    }

    @PostMapping("/messages/{message}")
    String keepUnread(SignedIn who, @PathVariable String message) {
        inbox.markUnread(who.account(), message);
        return "redirect:/messages";
    }
}
