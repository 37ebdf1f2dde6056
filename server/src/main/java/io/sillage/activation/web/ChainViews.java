package io.sillage.activation.web;

import io.sillage.activation.Chain;
import io.sillage.activation.Chain.Need;
import io.sillage.activation.web.ChainView.Line;
import io.sillage.activation.web.ChainView.Way;
import io.sillage.brand.Brand;
import io.sillage.kernel.Spelling;
import io.sillage.kernel.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts into words why services work or do not. */
@Component
class ChainViews {

    private final Brand brand;

    ChainViews(Brand brand) {
        this.brand = brand;
    }

    List<ChainView> of(List<Chain> chains, String car, Words words) {
        return chains.stream().map(chain -> view(chain, car, words)).toList();
    }

    private ChainView view(Chain chain, String car, Words words) {
        var key = Spelling.of(chain.service());
        return new ChainView(
                key,
                brand.service(key, words.locale()),
                chain.works(),
                chain.links().stream().map(link -> line(link, words)).toList(),
                chain.findMissing().map(need -> way(need, car, words)).orElse(null));
    }

    private static Line line(Chain.Link link, Words words) {
        var state = Spelling.of(link.state());
        return new Line(words.say("activation.need-" + Spelling.of(link.need()) + "-" + state), state);
    }

    /** Where a need can be seen to; of an end and of silence there is nothing to press. */
    private static @Nullable Way way(Need need, String car, Words words) {
        var href = switch (need) {
            case CAPABILITY -> "/compatibilite";
            case OWNERSHIP, ACTIVATION -> car;
            case CONSENT -> car + "/choix";
            case PRIVATE_MODE -> car + "/mode-prive";
            case TERM, CONNECTION -> null;
        };
        return href == null ? null : new Way(href, words.say("activation.way-" + Spelling.of(need)));
    }
}
