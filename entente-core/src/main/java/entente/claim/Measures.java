package entente.claim;

import entente.lexicon.Gazetteer;
import entente.lexicon.Lexicon;
import entente.model.Basis;
import entente.model.Evidence;
import entente.model.Ids;
import entente.model.Incident;
import entente.model.Modality;
import entente.model.Sentence;
import entente.model.Span;
import entente.model.Stage;
import entente.model.Token;
import entente.model.When;
import entente.model.Where;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a state does to guard against violence: states of emergency, curfews, alerts, cordons, deployments. Nobody is hurt by
 * them, so they stand beside the strands of violence and take nothing from them; who ordered them is told by the events.
 */
final class Measures {
    private static final Set<Modality> TOLD = EnumSet.of(Modality.ACTUAL, Modality.PLANNED);

    private static final String DEPLOYMENT = "deployment";

    private final Context context;
    private final List<Measure> measures = new ArrayList<>();

    Measures(Context context) {
        this.context = context;
        context.document().sentences().stream().filter(this::mayTell).forEach(this::read);
    }

    /** Those of which the report tells when or where. */
    List<Incident> all() {
        return measures.stream().filter(Measure::isTold).map(this::incident).toList();
    }

    private boolean mayTell(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token ->
                        !lexicon().incidents().measures().of(Tree.lemma(token)).isEmpty());
    }

    private void read(Sentence sentence) {
        Tree tree = new Tree(sentence);
        Realities realities = new Realities(tree, lexicon().incidents().outlooks());
        People people = new People(context.document(), context.mentions(), tree, lexicon());
        Sorts sorts = new Sorts(tree, people, context.mentions(), lexicon());
        Parties parties = new Parties(context, tree);
        Circumstances circumstances = new Circumstances(context, tree, parties);
        for (Mark mark : new Marks(
                        tree, sorts, realities, lexicon(), lexicon().incidents().measures())
                .all()) {
            if (TOLD.contains(mark.modality()) && mark.isReal() && !isEnded(tree, mark.token())) {
                add(tree, mark, circumstances, parties);
            }
        }
    }

    private Lexicon lexicon() {
        return context.lexicon();
    }

    /** "The curfew was lifted". */
    private boolean isEnded(Tree tree, int word) {
        Token token = tree.token(word);
        boolean governed = token.is("obj") || token.is("nsubj") || token.is("nmod");
        return governed
                && lexicon()
                        .incidents()
                        .endings()
                        .name(tree.lemma(token.head()))
                        .isPresent();
    }

    private void add(Tree tree, Mark mark, Circumstances circumstances, Parties parties) {
        When when = circumstances.when(mark.token());
        List<Where> places = circumstances
                .where(mark.token(), place -> !isOfViolence(tree, place.head(), mark.token()))
                .or(() -> country(tree, mark, parties))
                .stream()
                .toList();
        Modality modality = circumstances.asOf(when, mark.modality());
        Evidence evidence = context.chains()
                .evidence(
                        mark.sentence(), mark.token(), tree.token(mark.token()).span(), Basis.rule("incident.measure"));
        Measure told = new Measure(mark.word().kind(), modality, mark.stage(), when, places, List.of(evidence));
        Optional<Measure> known = measures.stream().filter(told::isSame).findFirst();
        known.ifPresentOrElse(
                first -> measures.set(measures.indexOf(first), first.with(told)), () -> measures.add(told));
    }

    /** "President Roe declared an emergency": in the country that he is president of; troops may be sent anywhere. */
    private Optional<Where> country(Tree tree, Mark mark, Parties parties) {
        int verb = tree.isVerb(mark.token())
                ? mark.token()
                : tree.token(mark.token()).head();
        if (mark.word().kind().equals(DEPLOYMENT) || verb == Token.ROOT || !tree.isVerb(verb)) {
            return Optional.empty();
        }
        return parties.atOrCountry(new Clause(tree).subject(verb)).stream()
                .flatMap(party -> Stream.ofNullable(party.code()))
                .flatMap(code -> lexicon().countries().ofCode(code).stream())
                .findFirst()
                .map(country -> Gazetteer.entry(country).where());
    }

    /** "Declared an emergency after the bombing in Oslo": the place of the bombing is not that of the emergency. */
    private boolean isOfViolence(Tree tree, int place, int measure) {
        int at = tree.token(place).head();
        while (at != Token.ROOT && at != measure) {
            if (!lexicon().incidents().words().of(tree.lemma(at)).isEmpty()) {
                return true;
            }
            if (tree.sentence().isUnder(measure, at)) {
                // what stands above both says nothing of the place
                return false;
            }
            at = tree.token(at).head();
        }
        return false;
    }

    private Incident incident(Measure measure) {
        Span first = measure.evidence().getFirst().span();
        Where where = measure.where();
        return new Incident(
                Ids.of("i", context.document().article().id(), first.start(), first.end(), measure.kind()),
                measure.kind(),
                Incidents.title(measure.kind(), where, lexicon().kinds()),
                measure.stage(),
                measure.modality(),
                measure.when(),
                where,
                PlaceChains.of(where, measure.places(), lexicon()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                measure.evidence());
    }

    /** A measure as far as it is told. */
    private record Measure(
            String kind, Modality modality, Stage stage, When when, List<Where> places, List<Evidence> evidence) {

        @Nullable Where where() {
            return Bearing.finest(places);
        }

        boolean isTold() {
            return where() != null || when.isKnown();
        }

        boolean isSame(Measure other) {
            return kind.equals(other.kind)
                    && modality == other.modality
                    && when.meets(other.when)
                    && Bearing.of(where(), other.where()) != Bearing.APART;
        }

        Measure with(Measure later) {
            return new Measure(
                    kind,
                    modality,
                    later.stage,
                    when.narrowedBy(later.when),
                    Stream.concat(places.stream(), later.places.stream()).toList(),
                    Stream.concat(evidence.stream(), later.evidence.stream()).toList());
        }
    }
}
