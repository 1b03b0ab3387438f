package entente.claim;

import entente.model.Attribution.Mode;
import entente.model.Attribution.Sort;
import entente.model.Basis;
import entente.model.Modality;
import entente.model.Phrase;
import entente.model.Token;
import entente.model.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** To whom those belonged who did it: "the killers were members of the Front", "the gunmen identified themselves as rebels of". */
final class Belongings {
    /** Those who did it are told to be of it: no force that came upon them. */
    static final Basis TOLD = Basis.rule("responsibility.member");

    private static final Set<String> SERVING = Set.of("belong", "work", "fight");
    private static final Set<String> SERVED = Set.of("to", "for", "with");
    private static final Set<String> PRESENTING = Set.of("identify", "present", "describe", "introduce");

    private final Context context;
    private final Strands strands;
    private final Doers doers;
    private final Allegiance allegiance;
    private final Referents referents;

    Belongings(Context context, Strands strands, Doers doers) {
        this.context = context;
        this.strands = strands;
        this.doers = doers;
        this.allegiance = new Allegiance(context);
        this.referents = new Referents(context.document());
    }

    /** A body, and the incident that its people did by what a word tells. */
    record Belonging(Strand strand, Glimpse glimpse, int word, Doer body, Mode mode) {}

    List<Belonging> all() {
        List<Belonging> all = new ArrayList<>();
        for (Glimpse glimpse : strands.glimpses()) {
            for (Token token : glimpse.tree().sentence().tokens()) {
                all.addAll(at(glimpse, token));
            }
        }
        return all;
    }

    private List<Belonging> at(Glimpse glimpse, Token token) {
        List<Doer> bodies = bodies(glimpse, token);
        Integer subject = bodies.isEmpty() ? null : attacker(glimpse, token.index());
        Strand strand = subject == null ? null : strand(glimpse, subject);
        Mode mode = subject == null ? null : mode(glimpse, token, subject);
        return strand == null || mode == null
                ? List.of()
                : bodies.stream()
                        .map(body -> new Belonging(strand, glimpse, token.index(), body, mode))
                        .toList();
    }

    private List<Doer> bodies(Glimpse glimpse, Token token) {
        Tree tree = glimpse.tree();
        int word = token.index();
        Stream<Doer> named = tree.isVerb(word)
                ? behindVerb(glimpse, token)
                : tree.has(word, "cop") ? ofPredicate(glimpse, word) : Stream.of();
        return named.filter(doer -> doer.sort() == Sort.ORGANISATION).toList();
    }

    private Stream<Doer> behindVerb(Glimpse glimpse, Token verb) {
        if (isPresenting(glimpse, verb)) {
            return glimpse.clause().oblique(verb.index(), "as").stream()
                    .flatMap(as -> allegiance.of(glimpse, as, null).stream());
        }
        return SERVING.contains(Tree.lemma(verb))
                ? SERVED.stream()
                        .flatMap(to -> glimpse.clause().oblique(verb.index(), to).stream())
                        .flatMap(body -> doers.of(glimpse, body).stream())
                : Stream.of();
    }

    private static boolean isPresenting(Glimpse glimpse, Token verb) {
        return PRESENTING.contains(Tree.lemma(verb)) && glimpse.clause().isToSelf(verb.index());
    }

    /** "Were members of the Front", "were from the army". */
    private Stream<Doer> ofPredicate(Glimpse glimpse, int word) {
        String marker = glimpse.tree().marker(word);
        return marker.equals("from") || marker.equals("with")
                ? doers.of(glimpse, word).stream()
                : allegiance.of(glimpse, word, context.actor(glimpse, word).orElse(null)).stream();
    }

    /** The word for whoever did it of whom a clause tells; null when it tells of others. */
    private @Nullable Integer attacker(Glimpse glimpse, int word) {
        Integer subject = glimpse.clause().grammaticalSubject(word);
        boolean told = subject != null && isAttacker(glimpse, subject);
        return told ? subject : subject == null ? null : teller(glimpse, word, subject);
    }

    /** "The kidnappers said that they were": whoever speaks of himself. */
    private @Nullable Integer teller(Glimpse glimpse, int word, int subject) {
        Token clause = glimpse.tree().token(word);
        boolean own = glimpse.tree().token(subject).upos() == Upos.PRON && clause.is("ccomp");
        Integer teller = own ? glimpse.clause().grammaticalSubject(clause.head()) : null;
        return teller != null && isAttacker(glimpse, teller) ? teller : null;
    }

    private boolean isAttacker(Glimpse glimpse, int head) {
        int sentence = glimpse.tree().sentence().index();
        boolean pronoun = glimpse.tree().token(head).upos() == Upos.PRON;
        Optional<Phrase> meant = pronoun ? referents.noun(sentence, head) : Optional.empty();
        Glimpse where =
                meant.map(phrase -> strands.glimpses().get(phrase.sentence())).orElse(glimpse);
        int noun = meant.map(Phrase::head).orElse(head);
        String lemma = where.tree().lemma(noun);
        boolean known = pronoun || where.isDefinite(noun);
        return known && context.lexicon().incidents().attackers().name(lemma).isPresent();
    }

    /** What they did: by a clause of their own, else what was told of last, or what the report goes on to tell of. */
    private @Nullable Strand strand(Glimpse glimpse, int attacker) {
        Optional<Strand> own = glimpse.tree().children(attacker, "acl").stream()
                .flatMap(clause -> glimpse.marks().at(clause.index()).stream())
                .flatMap(mark -> Optional.ofNullable(strands.at(mark)).stream())
                .findFirst();
        if (own.isEmpty()) {
            own = strands.all().stream()
                    .filter(strand -> isVictim(strand, glimpse, attacker))
                    .findFirst();
        }
        Strand current = strands.current(glimpse.tree().sentence().index());
        return own.orElse(
                current == null && !strands.all().isEmpty() ? strands.all().getFirst() : current);
    }

    /** "The killers of the mayor": whether an incident tells that he was killed. */
    private boolean isVictim(Strand strand, Glimpse glimpse, int attacker) {
        Set<String> victims = glimpse.clause().oblique(attacker, "of").stream()
                .map(glimpse.tree()::lemma)
                .collect(Collectors.toSet());
        return !victims.isEmpty()
                && strand.casualties().stream()
                        .map(casualty -> strands.glimpses()
                                .get(casualty.sentence())
                                .tree()
                                .lemma(casualty.people().head()))
                        .anyMatch(victims::contains);
    }

    /** How it is told; null where it is told not to be so. */
    private static @Nullable Mode mode(Glimpse glimpse, Token token, int attacker) {
        if (Hedges.isOpen(glimpse.tree(), token.index())) {
            return Mode.POSSIBLE;
        }
        if (glimpse.realities().at(token.index()) != Modality.ACTUAL) {
            return null;
        }
        Integer subject = glimpse.clause().grammaticalSubject(token.index());
        boolean own = isPresenting(glimpse, token) || (subject != null && subject != attacker);
        return own ? Mode.CLAIMED : Hedges.mode(glimpse.tree(), token.index(), attacker);
    }
}
