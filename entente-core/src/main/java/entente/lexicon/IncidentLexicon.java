package entente.lexicon;

import entente.model.Fate;
import entente.model.Target;
import java.util.Set;

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
        OutcomeWords<Target.Effect> damageWords,
        OutcomeWords<Fate.Kind> fateWords,
        WordSet carriers,
        ResponsibilityWords responsibilityWords,
        CaptorWords captorWords,
        WordSet mouthpieces,
        WordSet attackers,
        Outlooks outlooks) {

    /** @param kinds keys of the kinds of incident that words may tell of */
    static IncidentLexicon load(Set<String> kinds) {
        return new IncidentLexicon(
                IncidentWords.load(kinds),
                IncidentWords.measures(kinds),
                WordSet.endings(),
                TollWords.load(),
                Groups.load(),
                WeaponWords.load(),
                KindWords.things(),
                KindWords.people(),
                OutcomeWords.damages(),
                OutcomeWords.fates(),
                WordSet.carriers(),
                ResponsibilityWords.load(),
                CaptorWords.load(),
                WordSet.mouthpieces(),
                WordSet.attackers(),
                Outlooks.load());
    }
}
