package entente.lexicon;

/** The tables by which incidents are found, with their tolls, weapons, targets and those responsible. */
public record IncidentLexicon(
        IncidentWords words,
        TollWords tollWords,
        Groups groups,
        NounSet weapons,
        NounSet targets,
        ResponsibilityWords responsibilityWords,
        Outlooks outlooks) {

    static IncidentLexicon load() {
        return new IncidentLexicon(
                IncidentWords.load(),
                TollWords.load(),
                Groups.load(),
                NounSet.weapons(),
                NounSet.targets(),
                ResponsibilityWords.load(),
                Outlooks.load());
    }
}
