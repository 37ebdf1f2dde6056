package io.sillage.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** The screen of a head unit, and the car behind it: its radio, its light and its speed, as the car itself says them. */
final class UnitWindow {

    /** The two sizes of units that there are. */
    private static final List<int[]> SIZES = List.of(new int[] {1280, 720}, new int[] {800, 480});

    /** The car's radio: two networks, one of which takes a password; it is asked on the channel that the screen listens to. */
    private static final String CAR = """
            () => {
                const car = new BroadcastChannel('sillage-vehicle');
                const wifi = { on: false, networks: [], state: 'idle', name: '' };
                const say = more => car.postMessage({ signals: { radio: true, wifi: { ...wifi }, ...more } });
                car.onmessage = ({ data }) => {
                    if (data.ask === 'wifi-enable') {
                        Object.assign(wifi, { on: true, networks: ['Pixel de Claire', 'Maison'] });
                        say({});
                    } else if (data.ask === 'wifi-join') {
                        const right = data.password === 'garage bleu';
                        Object.assign(wifi, { state: right ? 'connected' : 'wrong-password', name: data.name });
                        say(right ? { bearer: { kind: 'wifi', name: data.name } } : {});
                    } else if (data.ask) {
                        say({});
                    }
                };
                window.carSays = say;
                say({});
            }""";

    /** What is wrong with what is shown, by the rules for whoever drives: targets, texts, rows. */
    private static final String RULES = """
            () => {
                const seen = element => element.getClientRects().length > 0;
                const targets = [...document.querySelectorAll('button, a, input')].filter(seen)
                    .map(element => ({ element, box: element.getBoundingClientRect() }));
                const wrong = [];
                targets.filter(({ box }) => box.width < 75.5 || box.height < 75.5)
                    .forEach(({ element, box }) => wrong.push(`small: ${element.textContent} ${box.width} x ${box.height}`));
                targets.forEach((one, i) => targets.slice(i + 1).forEach(other => {
                    const dx = Math.max(one.box.left, other.box.left) - Math.min(one.box.right, other.box.right);
                    const dy = Math.max(one.box.top, other.box.top) - Math.min(one.box.bottom, other.box.bottom);
                    if (dx < 15.5 && dy < 15.5) {
                        wrong.push(`close: ${one.element.textContent} and ${other.element.textContent}: ${dx}, ${dy}`);
                    }
                }));
                [...document.querySelectorAll('p, h1, li, small, label, button')].filter(seen)
                    .filter(element => element.textContent.length > 120)
                    .forEach(element => wrong.push(`long: ${element.textContent}`));
                if (document.querySelectorAll('.row').length > 6) {
                    wrong.push('more than six rows');
                }
                const main = document.querySelector('main');
                if (main.scrollWidth > main.clientWidth + 1 || document.documentElement.scrollWidth > innerWidth) {
                    wrong.push('wider than the screen');
                }
                if (main.scrollHeight > main.clientHeight + 1) {
                    wrong.push(`taller than the screen: ${main.scrollHeight} of ${main.clientHeight}`);
                }
                return wrong;
            }""";

    private final Page page;

    UnitWindow(BrowserContext window, String address) {
        page = window.newPage();
        page.navigate(address + "/headunit");
        page.locator("nav button").first().waitFor();
        page.evaluate(CAR);
    }

    Page page() {
        return page;
    }

    /** The car says something of itself, such as how fast it goes. */
    void says(Map<String, Object> signals) {
        page.evaluate("signals => window.carSays(signals)", signals);
    }

    /** The page is loaded anew, and the car is where it was. */
    void reload() {
        page.reload();
        page.locator("nav button").first().waitFor();
        page.evaluate(CAR);
    }

    /** Presses what has this text. */
    void press(String text) {
        page.locator("main button", new Page.LocatorOptions().setHasText(text))
                .first()
                .click();
    }

    /** What the unit shows now, in both sizes, by day and by night: held to the rules, and kept as pictures. */
    void look(String name) {
        for (var size : SIZES) {
            page.setViewportSize(size[0], size[1]);
            for (boolean night : List.of(true, false)) {
                says(Map.of("night", night));
                page.waitForTimeout(120);
                var wrong = (List<?>) page.evaluate(RULES);
                PagePictures.of(page, "unit-" + name + "-" + size[0] + (night ? "-night" : "-day"));
                assertThat(wrong).as(name + " at " + size[0] + " x " + size[1]).isEmpty();
            }
        }
        page.setViewportSize(SIZES.getFirst()[0], SIZES.getFirst()[1]);
        says(Map.of("night", true));
    }
}
