package entente.gold;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The tracks by name. */
final class Tracks {
    private static final Map<String, Track> BY_NAME = new TreeMap<>(Map.of(
            "classes", new ClassesTrack(),
            "casualties", new CasualtiesTrack(),
            "dossier", new DossierTrack(),
            "examples", new ExamplesTrack(),
            "names", new NamesTrack(),
            "parsing", new ParsingTrack(),
            "quotes", new QuotesTrack(),
            "speed", new SpeedTrack(),
            "stories", new StoriesTrack(),
            "times", new TimesTrack()));

    private Tracks() {}

    static Set<String> names() {
        return BY_NAME.keySet();
    }

    static Track named(String name) {
        Track track = BY_NAME.get(name);
        if (track == null) {
            throw new IllegalArgumentException("no track is called " + name + "; there are " + BY_NAME.keySet());
        }
        return track;
    }
}
