package entente.gold;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The tracks by name. */
final class Tracks {
    private static final Map<String, Track> BY_NAME = new TreeMap<>(Map.ofEntries(
            Map.entry("actions", new ActionsTrack()),
            Map.entry("classes", new ClassesTrack()),
            Map.entry("casualties", new CasualtiesTrack()),
            Map.entry("coding", new CodingTrack()),
            Map.entry("dossier", new DossierTrack()),
            Map.entry("examples", new ExamplesTrack()),
            Map.entry("incidents", new IncidentsTrack()),
            Map.entry("links", new LinksTrack()),
            Map.entry("names", new NamesTrack()),
            Map.entry("parsing", new ParsingTrack()),
            Map.entry("passages", new PassagesTrack()),
            Map.entry("places", new PlacesTrack()),
            Map.entry("quotes", new QuotesTrack()),
            Map.entry("roles", new RolesTrack()),
            Map.entry("shapes", new ShapesTrack()),
            Map.entry("speed", new SpeedTrack()),
            Map.entry("stories", new StoriesTrack()),
            Map.entry("times", new TimesTrack())));

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
