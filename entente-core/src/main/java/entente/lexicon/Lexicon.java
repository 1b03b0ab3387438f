package entente.lexicon;

/**
 * All tables together; made once, shared by all.
 *
 * @param version raised by hand whenever a table changes: part of what a reading depends on
 */
public record Lexicon(
        String version,
        Elisions elisions,
        NumberWords numberWords,
        NumberHedges numberHedges,
        NumberContexts numberContexts,
        PersonNouns personNouns,
        Frequencies frequencies,
        IncidentKinds kinds,
        ActionLexicon acts,
        IncidentLexicon incidents,
        Countries countries,
        Gazetteer gazetteer,
        KnownActors knownActors,
        Agents agents,
        Inflections inflections,
        PageCues pageCues,
        Calendar calendar,
        Holidays holidays,
        SpeechCues speechCues,
        SpeechSettings speechSettings,
        HedgeWords hedgeWords,
        Outlets outlets,
        Credits credits,
        FirstNames firstNames,
        PlaceContexts placeContexts,
        Honorifics honorifics,
        Posts posts,
        Pronouns pronouns,
        VerbDictionary verbs,
        DiscardList discards) {

    /** The version of the tables that ship with Entente. */
    public static final String VERSION = "0.4.0";

    /** The named sets of words of all tables. */
    public WordClasses classes() {
        return acts.classes();
    }

    /** The lexicon that ships with Entente. */
    public static Lexicon load() {
        return load(ActorDictionary.none());
    }

    /** The same with actors and agents of a user before its own. */
    public static Lexicon load(ActorDictionary actors) {
        return load(actors, VerbDictionary.none(), DiscardList.none());
    }

    /** The same with actors, agents and verbs of a user before its own, and without events of what is to be discarded. */
    public static Lexicon load(ActorDictionary actors, VerbDictionary verbs, DiscardList discards) {
        Countries countries = Countries.load(actors.nations());
        IncidentKinds kinds = IncidentKinds.load();
        return new Lexicon(
                VERSION + actors.mark() + verbs.mark() + discards.mark(),
                Elisions.load(),
                NumberWords.load(),
                NumberHedges.load(),
                NumberContexts.load(),
                PersonNouns.load(),
                Frequencies.load(),
                kinds,
                ActionLexicon.load(),
                IncidentLexicon.load(kinds.keys()),
                countries,
                new Gazetteer(countries),
                KnownActors.load(actors),
                Agents.load(actors),
                Inflections.load(),
                PageCues.load(),
                Calendar.load(),
                Holidays.load(),
                SpeechCues.load(),
                SpeechSettings.load(),
                HedgeWords.load(),
                Outlets.load(),
                Credits.load(),
                FirstNames.load(),
                PlaceContexts.load(),
                Honorifics.load(),
                Posts.load(),
                Pronouns.load(),
                verbs,
                discards);
    }
}
