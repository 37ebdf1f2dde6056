package io.sillage.notification;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.sillage.brand.Brand;
import io.sillage.kernel.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes letters out in their reader's language, as plain text and as simple HTML that says the same. */
@Component
class LetterWriter {

    private final Wording wording;
    private final TemplateEngine templates;
    private final PublicAddress address;
    private final MailSettings settings;
    private final Brand brand;

    LetterWriter(Wording wording, TemplateEngine templates, PublicAddress address, MailSettings settings, Brand brand) {
        this.wording = wording;
        this.templates = templates;
        this.address = address;
        this.settings = settings;
        this.brand = brand;
    }

    Mail write(Letter letter) {
        var words = wording.words(letter.to().locale(), letter.to().zone());
        var link = letter.path() == null ? null : address.of(letter.path());
        var page = page(letter, words, link);
        return new Mail(
                letter.to().mail(),
                settings.sender(brand.name(), address),
                page.subject,
                page.text(),
                html(page, words));
    }

    private Page page(Letter letter, Words words, @Nullable String link) {
        var arguments = letter.arguments().toArray();
        var button = link == null ? "" : words.say(letter.words() + "-button");
        return new Page(
                words.say(letter.words() + "-subject", arguments),
                List.of(words.say(letter.words() + "-body", arguments).split("\n\n", -1)),
                button,
                link,
                words.say("notification.action", button),
                words.say("notification.footer", brand.name()));
    }

    private String html(Page page, Words words) {
        var values = new HashMap<String, Object>(Map.of(
                "language", words.locale().toLanguageTag(),
                "brandName", brand.name(),
                "subject", page.subject,
                "paragraphs", page.paragraphs,
                "button", page.button,
                "copyHint", words.say("notification.copy-hint"),
                "footer", page.footer));
        values.put("link", page.link);
        var html = new StringOutput();
        templates.render("notification/letter.jte", values, html);
        return html.toString();
    }

    private record Page(
            String subject,
            List<String> paragraphs,
            String button,
            @Nullable String link,
            String action,
            String footer) {

        String text() {
            var way = link == null ? Stream.<String>empty() : Stream.of(action + "\n" + link);
            return Stream.of(paragraphs.stream(), way, Stream.of("-- \n" + footer))
                            .flatMap(part -> part)
                            .collect(Collectors.joining("\n\n"))
                    + "\n";
        }
    }
}
