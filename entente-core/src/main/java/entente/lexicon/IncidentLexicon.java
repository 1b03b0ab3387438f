package entente.lexicon;

/** The tables by which incidents are found, with their tolls, weapons, targets and those responsible. */
public record IncidentLexicon(
        IncidentWords words,
        IncidentWords measures,
        WordSet endings,
        TollWords tollWords,
        Groups groups,
        WeaponWords weapons,
        KindWords things,
        KindWords people,
        DamageWords damageWords,
        WordSet carriers,
        ResponsibilityWords responsibilityWords,
        Outlooks outlooks) {

    static IncidentLexicon load() {
        return new IncidentLexicon(
                IncidentWords.load(),
                IncidentWords.measures(),
                WordSet.endings(),
                TollWords.load(),
                Groups.load(),
                WeaponWords.load(),
                KindWords.things(),
                KindWords.people(),
                DamageWords.load(),
                WordSet.carriers(),
                ResponsibilityWords.load(),
                Outlooks.load());
    }
}
