package io.sillage.demo.web;

import io.sillage.demo.Mailbox;
import io.sillage.kernel.Frame;
import io.sillage.kernel.Words;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows what the demonstration has written to people, since it has no mail server. */
@Controller
@Profile("demo")
class MailboxPage {

    private final Mailbox mailbox;

    MailboxPage(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @GetMapping("/demo/mail")
    String show(Frame frame, Model model) {
        model.addAttribute("mails", mails(frame.words()));
        return "demo/mail";
    }

    private List<MailView> mails(Words words) {
        return mailbox.all().stream()
                .map(received -> MailView.of(received, words.when(received.at())))
                .toList();
    }
}
