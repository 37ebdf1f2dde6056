package io.sillage.journey;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places that a link of a map names, in the forms that maps share: {@code ?q=lat,lon}, {@code /@lat,lon}, {@code #map=z/lat/lon} and the like. */
final class MapLink {

    private static final String NUMBER = "(-?\\d{1,3}(?:\\.\\d{1,15})?)";
    private static final String BETWEEN = "\\s*(?:,|;|%2C|\\s)\\s*";
    private static final Pattern PAIR = Pattern.compile("\\s*" + NUMBER + BETWEEN + NUMBER + "\\s*");
    private static final Pattern LINK = Pattern.compile("(?i)(?:https?|geo|maps|comgooglemaps):\\S+");
    private static final Pattern GEO = Pattern.compile("(?i)geo:" + NUMBER + "," + NUMBER + "[^?]*(?:\\?(.*))?");
    private static final Pattern ASKED = Pattern.compile("(?i)[?&](?:q|query|daddr|destination)=([^&#]*)");
    private static final Pattern LABELLED =
            Pattern.compile("\\s*" + NUMBER + "\\s*,\\s*" + NUMBER + "\\s*\\((.*)\\)\\s*");
    private static final Pattern MARK = Pattern.compile("(?i)[?&]mlat=" + NUMBER + "&mlon=" + NUMBER);
    private static final Pattern PIN = Pattern.compile("!3d" + NUMBER + "!4d" + NUMBER);
    private static final Pattern LOOK = Pattern.compile("/@" + NUMBER + "," + NUMBER);
    private static final Pattern CENTRE =
            Pattern.compile("(?i)[?&](?:ll|sll|center|cp)=" + NUMBER + "(?:,|%2C|~)" + NUMBER);
    private static final Pattern HASH = Pattern.compile("#map=[\\d.]{1,6}/" + NUMBER + "/" + NUMBER);
    private static final List<Pattern> POINTS = List.of(MARK, PIN, LOOK, CENTRE, HASH);
    private static final int LONGEST = 4_000;

    private MapLink() {}

    /** What it names; nothing when it is no link of a map, or one that says nothing unless it is opened. */
    static List<Mention> read(String shared) {
        if (shared.length() > LONGEST) {
            return List.of();
        }
        var pair = PAIR.matcher(shared);
        if (pair.matches()) {
            return Mention.point(pair.group(1), pair.group(2)).map(point -> new Mention("", point)).stream()
                    .toList();
        }
        var found = new ArrayList<Mention>();
        var links = LINK.matcher(shared);
        while (links.find()) {
            one(links.group()).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Mention> one(String link) {
        var geo = GEO.matcher(link);
        if (geo.matches()) {
            var asked = geo.group(3) == null ? Optional.<Mention>empty() : asked("?" + geo.group(3));
            return asked.isPresent()
                    ? asked
                    : Mention.point(geo.group(1), geo.group(2)).map(point -> new Mention("", point));
        }
        return asked(link)
                .filter(mention -> mention.point() != null)
                .or(() -> POINTS.stream()
                        .map(form -> form.matcher(link))
                        .filter(Matcher::find)
                        .flatMap(form -> Mention.point(form.group(1), form.group(2)).stream())
                        .findFirst()
                        .map(point -> new Mention("", point)))
                .or(() -> asked(link));
    }

    private static Optional<Mention> asked(String link) {
        var asked = ASKED.matcher(link);
        if (!asked.find()) {
            return Optional.empty();
        }
        var text = decoded(asked.group(1));
        var labelled = LABELLED.matcher(text);
        if (labelled.matches()) {
            return Mention.point(labelled.group(1), labelled.group(2))
                    .map(point -> new Mention(labelled.group(3), point));
        }
        var pair = PAIR.matcher(text);
        if (pair.matches()) {
            return Mention.point(pair.group(1), pair.group(2)).map(point -> new Mention("", point));
        }
        return text.isBlank() ? Optional.empty() : Optional.of(new Mention(text, null));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
