package entente.claim;

import entente.lexicon.SpeechCues.Kind;
import entente.model.Basis;
import entente.model.Day;
import entente.model.Gap;
import entente.model.Ids;
import entente.model.Modality;
import entente.model.Party;
import entente.model.Sentence;
import entente.model.Setting;
import entente.model.Span;
import entente.model.Statement;
import entente.model.Statement.Form;
import entente.model.Token;
import entente.model.When;
import entente.source.Saying;
import entente.source.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds who said what: quotations, and clauses under a word of saying. */
public final class Statements {
    private final Context context;
    private final Map<Integer, List<Day>> days;

    private Statements(Context context) {
        this.context = context;
        this.days = context.mentions().days().stream().collect(Collectors.groupingBy(Day::sentence));
    }

    /** All statements in the order of the text. */
    public static List<Statement> in(Context context) {
        Statements finder = new Statements(context);
        List<Statement> statements = new ArrayList<>();
        for (Speech speech : context.chains().speeches()) {
            if (finder.isStatement(speech)) {
                statements.add(finder.statement(speech));
            }
        }
        return statements;
    }

    /** One gap for each quotation whose speaker the report does not tell. */
    public static List<Gap> gaps(Context context) {
        return context.chains().speeches().stream()
                .filter(s -> s.speaker() == null)
                .map(s -> new Gap(
                        Gap.Code.UNRESOLVED_SPEAKER,
                        context.document().article().id(),
                        s.content(),
                        "nobody is named as the speaker of these words"))
                .toList();
    }

    /** Thoughts and things made known are no statements unless their words are quoted; an outlet that reports makes none. */
    private boolean isStatement(Speech speech) {
        return !speech.part() && (speech.form() != Form.INDIRECT || isTold(speech));
    }

    private boolean isTold(Speech speech) {
        Saying saying = speech.saying();
        boolean clause = saying != null && saying.clausal() && saying.word().kind() != Kind.THINK;
        return clause
                && speech.speaker() != null
                && !context.chains().speakers().isOutlet(speech.speaker());
    }

    private Statement statement(Speech speech) {
        Saying saying = speech.saying();
        Span content = speech.content();
        Optional<Setting> occasion =
                Optional.ofNullable(saying).flatMap(context.chains().occasions()::occasion);
        String article = context.document().article().id();
        return new Statement(
                Ids.of("s", article, content.start(), content.end()),
                speech.speaker() == null ? null : context.chains().speakers().party(speech.speaker()),
                speech.speaker() == null ? null : speech.speaker().span(),
                saying == null ? null : addressee(saying, occasion),
                occasion.orElse(null),
                saying == null
                        ? null
                        : context.chains().occasions().channel(saying, occasion).orElse(null),
                saying == null ? null : cue(saying),
                speech.form(),
                context.document().words(content),
                saying == null ? Modality.ACTUAL : modality(saying),
                when(speech),
                List.of(context.chains().evidence(speech, basis(speech))));
    }

    /** "Told a joint news conference": the occasion, and nobody in particular. */
    private @Nullable Party addressee(Saying saying, Optional<Setting> occasion) {
        return context.chains()
                .speakers()
                .addressee(saying)
                .filter(party -> occasion.filter(setting -> setting.text().equals(party.name()))
                        .isEmpty())
                .orElse(null);
    }

    private static Basis basis(Speech speech) {
        String told = speech.speaker() == null ? "untold" : speech.saying() == null ? "layout" : "cue";
        return Basis.rule("statement." + speech.form().name().toLowerCase(Locale.ROOT) + "-" + told);
    }

    private Sentence sentence(Saying saying) {
        return context.document().sentences().get(saying.sentence());
    }

    private String cue(Saying saying) {
        return sentence(saying).token(saying.cue()).form();
    }

    private Modality modality(Saying saying) {
        Token cue = sentence(saying).token(saying.cue());
        if (cue.lemma().equals("deny")) {
            return Modality.DENIED;
        }
        for (Token child : sentence(saying).children(cue.index())) {
            if (child.is("aux") && child.xpos().equals("MD")) {
                return child.lemma().equals("will") ? Modality.PLANNED : Modality.CONDITIONAL;
            }
        }
        return Modality.ACTUAL;
    }

    /** The day that the word of saying carries, else that of the news. */
    private When when(Speech speech) {
        Saying saying = speech.saying();
        if (saying != null) {
            for (Day day : days.getOrDefault(saying.sentence(), List.of())) {
                boolean ofSaying = !speech.content().overlaps(day.span())
                        && day.when().isKnown()
                        && sentence(saying).isUnder(day.head(), saying.cue());
                if (ofSaying) {
                    return day.when();
                }
            }
        }
        return context.document().imprint().published();
    }
}
