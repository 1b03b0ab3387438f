package entente.mention;

import entente.lexicon.Countries;
import entente.lexicon.Lexicon;
import entente.lexicon.Posts;
import entente.lexicon.SpeechCues;
import entente.lexicon.Spelling;
import entente.model.Actor;
import entente.model.Document;
import entente.model.Party;
import entente.model.Sentence;
import entente.model.Token;
import entente.model.Upos;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Takes pronouns and definite nouns for the actors before them that they mean: pronouns by the links of the document.
 * Where these tell nothing, by the nearest sentence that has one that agrees, in it the subject before the others, and
 * the first before the rest (after Hobbs' and Lappin and Leass' preference for subjects).
 */
final class Antecedents {
    private static final int SENTENCES_BACK = 4;
    private static final int CLAUSES_UP = 4;
    private static final Set<String> HE = Set.of("he", "him", "his", "himself");
    private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> THEY = Set.of("they", "them", "their", "theirs", "themselves");
    private static final Set<String> IT = Set.of("it", "its", "itself");
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

    private static final Set<String> QUOTATION_MARKS = Set.of("\"", "“", "”", "``", "''");
    private static final int COUNTRY = 3;

    private final Document document;
    private final Countries countries;
    private final SpeechCues speech;
    private final Posts posts;
    private final LinkedActors links;
    private final Map<Integer, List<Draft>> seen = new HashMap<>();

    private Antecedents(Document document, Lexicon lexicon) {
        this.document = document;
        this.countries = lexicon.countries();
        this.speech = lexicon.speechCues();
        this.posts = lexicon.posts();
        this.links = new LinkedActors(document);
    }

    /**
     * The actors with those that only refer to others.
     *
     * @param drafts of each sentence, in the order of the text
     */
    static List<Draft> linked(Document document, Lexicon lexicon, List<List<Draft>> drafts) {
        Antecedents antecedents = new Antecedents(document, lexicon);
        List<Draft> all = new ArrayList<>();
        for (int sentence = 0; sentence < drafts.size(); sentence++) {
            all.addAll(antecedents.link(document.sentences().get(sentence), drafts.get(sentence)));
        }
        return all;
    }

    private List<Draft> link(Sentence sentence, List<Draft> drafts) {
        List<Draft> linked = new ArrayList<>();
        seen.put(sentence.index(), linked);
        seen.remove(sentence.index() - SENTENCES_BACK - 1);
        Map<Integer, Draft> byHead = new HashMap<>();
        drafts.forEach(draft -> byHead.put(draft.head(), draft));
        for (Token token : sentence.tokens()) {
            Draft draft = byHead.get(token.index());
            if (draft != null) {
                add(draft.isNamed() ? draft : role(sentence, owned(sentence, draft, linked), drafts), linked);
            } else if (token.upos() == Upos.PRON || token.upos() == Upos.DET) {
                pronoun(sentence, token, byHead).ifPresent(meant -> add(meant, linked));
            }
        }
        return linked;
    }

    private void add(Draft draft, List<Draft> linked) {
        linked.add(draft);
        links.add(draft);
    }

    private Optional<Draft> pronoun(Sentence sentence, Token token, Map<Integer, Draft> byHead) {
        String word = token.form().toLowerCase(Locale.ROOT);
        Optional<Draft> meant = Optional.empty();
        if (HE.contains(word)) {
            meant = meant(sentence, token, d -> d.isPerson() && !d.gender().equals("f"));
        } else if (SHE.contains(word)) {
            meant = meant(sentence, token, d -> d.isPerson() && !d.gender().equals("m"));
        } else if (THEY.contains(word)) {
            meant = meant(sentence, token, Draft::isMany);
        } else if (IT.contains(word) && !token.is("expl")) {
            meant = meant(sentence, token, this::isThing);
        } else if (RELATIVE.contains(word) && token.xpos().startsWith("W")) {
            meant = relative(sentence, token, byHead);
        }
        return meant.map(draft -> new Draft(
                sentence.index(),
                token.index(),
                token.index() + 1,
                token.index(),
                Actor.Kind.PRONOUN,
                draft.party(),
                word(draft, HE.contains(word), SHE.contains(word)),
                draft.isMany(),
                draft.isNamed()));
    }

    private static String word(Draft draft, boolean isHe, boolean isShe) {
        return isHe ? "m" : isShe ? "f" : draft.gender();
    }

    private boolean isThing(Draft draft) {
        return switch (draft.kind()) {
            case COUNTRY, ORGANISATION, GROUP -> true;
            case ROLE -> isInstitution(draft);
            case PERSON, PRONOUN -> false;
        };
    }

    /** One of many people: "the government", "a court". */
    private boolean isInstitution(Draft draft) {
        Token head = document.sentences().get(draft.sentence()).token(draft.head());
        return draft.isMany() && !head.xpos().endsWith("S");
    }

    /** Whoever the clause around "who" is about. */
    private static Optional<Draft> relative(Sentence sentence, Token token, Map<Integer, Draft> byHead) {
        Token at = token;
        for (int steps = 0; steps < CLAUSES_UP && !at.isRoot(); steps++) {
            if (at.is("acl")) {
                return Optional.ofNullable(byHead.get(at.head()));
            }
            at = sentence.token(at.head());
        }
        return Optional.empty();
    }

    /** By its link, if it is no speaker who goes on; one that is linked to no actor means none. */
    private Optional<Draft> meant(Sentence sentence, Token pronoun, Predicate<Draft> agrees) {
        Optional<Draft> subject =
                lastSpeaker(sentence, pronoun, agrees).or(() -> subjectBeside(sentence, pronoun, agrees));
        if (subject.isPresent()) {
            return subject;
        }
        return links.isLinked(sentence.index(), pronoun.index())
                ? links.meant(sentence.index(), pronoun.index(), agrees)
                : nearest(sentence, pronoun, agrees);
    }

    /** "The group freed them, and later it threatened others": the subject of a clause joined by "and" is that of the first. */
    private Optional<Draft> subjectBeside(Sentence sentence, Token pronoun, Predicate<Draft> agrees) {
        Token verb = pronoun.is("nsubj") ? sentence.token(pronoun.head()) : pronoun;
        if (!pronoun.is("nsubj") || !verb.is("conj")) {
            return Optional.empty();
        }
        return seen.getOrDefault(sentence.index(), List.of()).stream()
                .filter(draft -> sentence.token(draft.head()).is("nsubj")
                        && sentence.token(draft.head()).head() == verb.head())
                .filter(agrees)
                .findFirst();
    }

    /**
     * Whoever a sentence is about says what stands in it, and who said the sentence before goes on, whoever stands nearer:
     * "Roe rejected that: '...,' he said", "Roe said that the war had helped Poe. He said ...".
     */
    private Optional<Draft> lastSpeaker(Sentence sentence, Token pronoun, Predicate<Draft> agrees) {
        if (!isMainSubject(sentence, pronoun) || !isSpeech(sentence, pronoun)) {
            return Optional.empty();
        }
        Optional<Draft> here = seen.getOrDefault(sentence.index(), List.of()).stream()
                .filter(draft -> sentence.token(draft.head()).is("nsubj"))
                .filter(draft -> !isQuoted(sentence, draft.head(), pronoun.index()))
                .filter(agrees)
                .findFirst();
        return here.or(() -> speakerBefore(sentence, agrees));
    }

    private Optional<Draft> speakerBefore(Sentence sentence, Predicate<Draft> agrees) {
        if (sentence.index() == 0) {
            return Optional.empty();
        }
        Sentence before = document.sentences().get(sentence.index() - 1);
        return seen.getOrDefault(before.index(), List.of()).stream()
                .filter(draft -> isMainSubject(before, before.token(draft.head())))
                .filter(draft -> isSpeech(before, before.token(draft.head())))
                .filter(agrees)
                .findFirst();
    }

    /** Whether a quotation ends between a word and one after it, without having begun there. */
    private static boolean isQuoted(Sentence sentence, int first, int last) {
        return sentence.tokens().subList(first, last).stream()
                                .filter(token -> QUOTATION_MARKS.contains(token.form()))
                                .count()
                        % 2
                == 1;
    }

    /** Whether a word is the subject of a verb that nothing but the sentence stands over. */
    private static boolean isMainSubject(Sentence sentence, Token token) {
        if (!token.is("nsubj")) {
            return false;
        }
        Token verb = sentence.token(token.head());
        return verb.isRoot() || verb.is("parataxis");
    }

    private boolean isSpeech(Sentence sentence, Token subject) {
        return speech.verb(Spelling.fold(sentence.token(subject.head()).lemma()))
                .isPresent();
    }

    private Optional<Draft> nearest(Sentence sentence, Token pronoun, Predicate<Draft> agrees) {
        Optional<Draft> subject = subjectAround(sentence, pronoun, agrees);
        if (subject.isPresent()) {
            return subject;
        }
        for (int at = sentence.index(); at >= 0 && at >= sentence.index() - SENTENCES_BACK; at--) {
            Sentence around = document.sentences().get(at);
            Optional<Draft> found = seen.getOrDefault(at, List.of()).stream()
                    .filter(agrees)
                    .filter(draft -> around.index() != sentence.index() || !sharesClause(sentence, draft, pronoun))
                    .min(Comparator.comparing(
                            draft -> !around.token(draft.head()).is("nsubj")));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The subject of the nearest clause around the pronoun that has one before it. */
    private Optional<Draft> subjectAround(Sentence sentence, Token pronoun, Predicate<Draft> agrees) {
        List<Draft> before = seen.getOrDefault(sentence.index(), List.of());
        for (int at = pronoun.head(); at != Token.ROOT; at = sentence.token(at).head()) {
            for (Draft draft : before) {
                Token head = sentence.token(draft.head());
                if (head.head() == at
                        && head.is("nsubj")
                        && agrees.test(draft)
                        && !sharesClause(sentence, draft, pronoun)) {
                    return Optional.of(draft);
                }
            }
        }
        return Optional.empty();
    }

    /** Two arguments of one verb are not the same ("Ana Roe met her"); nor is a phrase its own possessor. */
    private static boolean sharesClause(Sentence sentence, Draft draft, Token pronoun) {
        int governor = sentence.token(draft.head()).head();
        boolean isPossessive = pronoun.is("nmod:poss");
        return (!isPossessive && governor == pronoun.head() && governor != Token.ROOT)
                || sentence.isUnder(pronoun.index(), draft.head());
    }

    /** "His security forces" are of the country of him; "his Kenyan counterpart" does in Kenya what he does. */
    private Draft owned(Sentence sentence, Draft draft, List<Draft> linked) {
        String sector = draft.party().code();
        if (sector == null || sector.length() != COUNTRY) {
            return draft;
        }
        for (Draft owner : linked) {
            boolean isOwner = sentence.token(owner.head()).head() == draft.head()
                    && sentence.token(owner.head()).is("nmod:poss");
            String code = owner.party().code();
            if (isOwner && code != null && countries.ofCode(code).isPresent()) {
                boolean isForeign = countries.ofCode(sector).isPresent();
                String whose = isForeign ? sector + code.substring(COUNTRY) : code.substring(0, COUNTRY) + sector;
                return draft.with(
                        new Party(draft.party().name(), whose, draft.party().role()));
            }
        }
        return draft;
    }

    /** "The parent organization, ISIS": the name beside tells who is meant, else what was told before. */
    private Draft role(Sentence sentence, Draft draft, List<Draft> drafts) {
        return drafts.stream()
                .filter(Draft::isNamed)
                .filter(name -> sentence.token(name.head()).is("appos")
                        && sentence.token(name.head()).head() == draft.head())
                .findFirst()
                .map(name -> new Draft(
                        draft.sentence(),
                        draft.first(),
                        draft.end(),
                        draft.head(),
                        name.kind(),
                        new Party(
                                name.party().name(),
                                name.party().code(),
                                draft.party().name()),
                        name.gender(),
                        name.isMany(),
                        true))
                .orElseGet(() -> definite(sentence, draft));
    }

    /** "The minister" after "Ana Roe, the minister": a noun with an article and no owner that repeats a role or a kind. */
    private Draft definite(Sentence sentence, Draft draft) {
        if (draft.kind() != Actor.Kind.ROLE || draft.first() == 0) {
            return draft;
        }
        String before = sentence.token(draft.first() - 1).form().toLowerCase(Locale.ROOT);
        if (!DEFINITE.contains(before)) {
            return draft;
        }
        String noun = Spelling.fold(document.words(sentence.token(draft.head()).span()));
        return recent(sentence, earlier -> isSame(earlier, draft, noun))
                .map(earlier -> draft.with(new Party(
                        earlier.party().name(),
                        earlier.party().code(),
                        draft.party().name())))
                .orElse(draft);
    }

    private boolean isSame(Draft earlier, Draft draft, String noun) {
        String role = earlier.party().role();
        return switch (earlier.kind()) {
            case PERSON -> !draft.isMany() && role != null && (hasWord(role, noun) || isPost(earlier, role, draft));
            case GROUP -> earlier.isNamed() && GROUP_NOUNS.contains(noun);
            case ORGANISATION -> earlier.isNamed() && !isNation(earlier) && ORGANISATION_NOUNS.contains(noun);
            case COUNTRY -> COUNTRY_NOUNS.contains(noun);
            case ROLE, PRONOUN -> false;
        };
    }

    /** A country of a user's table, which tells no kinds. */
    private static boolean isNation(Draft draft) {
        String code = draft.party().code();
        return code != null && code.length() == COUNTRY;
    }

    /** The same post of the same country under another word. */
    private boolean isPost(Draft earlier, String role, Draft draft) {
        String whose = earlier.party().code();
        String code = draft.party().code();
        boolean elsewhere = whose != null
                && code != null
                && countries.ofCode(code).isPresent()
                && !countries.ofCode(whose).equals(countries.ofCode(code));
        return !elsewhere && posts.mayBeOne(role, draft.party().name());
    }

    private static final Set<String> COUNTRY_NOUNS = Set.of("country", "nation", "kingdom", "republic");
    private static final Set<String> GROUP_NOUNS =
            Set.of("group", "organization", "organisation", "movement", "militia");
    private static final Set<String> ORGANISATION_NOUNS =
            Set.of("organization", "organisation", "agency", "body", "company", "alliance", "bloc", "party");

    private static boolean hasWord(String words, String noun) {
        return (" " + Spelling.fold(words) + " ").contains(" " + noun + " ");
    }

    private Optional<Draft> recent(Sentence sentence, Predicate<Draft> wanted) {
        for (int at = sentence.index(); at >= 0 && at >= sentence.index() - SENTENCES_BACK; at--) {
            List<Draft> drafts = seen.getOrDefault(at, List.of());
            for (int i = drafts.size() - 1; i >= 0; i--) {
                if (wanted.test(drafts.get(i))) {
                    return Optional.of(drafts.get(i));
                }
            }
        }
        return Optional.empty();
    }
}
