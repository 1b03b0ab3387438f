package entente.claim;

import entente.lexicon.Lexicon;
import entente.mention.Mentions;
import entente.model.Attribution;
import entente.model.Document;
import entente.model.Incident;
import entente.model.Target;
import entente.model.Trees;
import entente.model.Weapon;
import entente.source.Chains;
import java.util.List;
import java.util.TreeSet;

/** What a hand-written report tells of incidents, as short lines. */
final class Told {
    private static final Lexicon LEXICON = Lexicon.load();

    private Told() {}

    static List<Incident> incidents(String... sentences) {
        return incidents(Trees.document(sentences));
    }

    static List<Incident> incidents(Document document) {
        return Incidents.in(context(document));
    }

    static Context context(Document document) {
        Mentions mentions = Mentions.in(document, LEXICON);
        return new Context(document, mentions, Chains.of(document, mentions, LEXICON), LEXICON);
    }

    /** Each target as {@code judge PEOPLE [KILLED]}. */
    static List<String> targets(Document document) {
        return incidents(document).stream()
                .flatMap(incident -> incident.targets().stream())
                .map(Told::line)
                .toList();
    }

    private static String line(Target target) {
        return target.name() + " " + target.kind() + " " + new TreeSet<>(target.effects());
    }

    /** Each of those who did it as {@code the Front ORGANISATION CLAIMED}. */
    static List<String> doers(Document document) {
        return incidents(document).stream()
                .flatMap(incident -> incident.perpetrators().stream())
                .map(Told::line)
                .toList();
    }

    private static String line(Attribution doer) {
        return doer.wording() + " " + doer.sort() + " " + doer.mode();
    }

    /** Each weapon as {@code handgun REPORTED}. */
    static List<String> weapons(Document document) {
        return incidents(document).stream()
                .flatMap(incident -> incident.weapons().stream())
                .map(Told::line)
                .toList();
    }

    private static String line(Weapon weapon) {
        return weapon.name() + " " + weapon.mode();
    }
}
