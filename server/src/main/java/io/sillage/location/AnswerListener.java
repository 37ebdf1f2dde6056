package io.sillage.location;

import io.sillage.uplink.CommandAnswered;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears what cars answer when they were asked to be private, or no longer. An answer may be told twice. */
@Component
class AnswerListener {

    private final PrivateRequestTable requests;
    private final PageNews pages;

    AnswerListener(PrivateRequestTable requests, PageNews pages) {
        this.requests = requests;
        this.pages = pages;
    }

    @ApplicationModuleListener
    void on(CommandAnswered answered) {
        if (requests.answer(answered.command(), answered.done(), answered.answeredAt())) {
            pages.changed(answered.vehicle());
        }
    }
}
