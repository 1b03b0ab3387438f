package entente.gold;

import entente.model.Article;
import entente.model.Document;
import entente.model.Imprint;
import entente.model.Sentence;
import entente.model.Span;
import entente.model.Token;
import entente.model.When;
import entente.text.Documents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Who does what in sentences of the shapes that news has: each is read as an article of its own, and every mark is
 * asked of the reader's roles and tree, with {@code --roles} of the roles alone. Writes the shares that are right.
 */
final class ShapesTrack implements Track {
    private static final String ROLES_ALONE = "--roles";

    @Override
    public void predict(Path input, Path output, Options options, Workbench workbench) throws IOException {
        Documents documents = new Documents(workbench.parser(), workbench.lexicon());
        ShapesReport report = new ShapesReport();
        for (NewsShape shape : options.limited(NewsShape.read(input))) {
            Document document = documents.of(article(shape));
            for (RoleMark mark : shape.marks()) {
                report.add(shape, mark, read(document, mark, options.has(ROLES_ALONE)));
            }
        }
        Files.writeString(output, report.text());
    }

    private static Article article(NewsShape shape) {
        String id = Integer.toString(shape.id());
        Imprint imprint = new Imprint(id, id, null, null, null, null, When.unknown(), "en", List.of());
        return new Article(imprint, shape.sentence(), List.of());
    }

    private static Optional<Token> read(Document document, RoleMark mark, boolean rolesAlone) {
        for (Sentence sentence : document.sentences()) {
            Optional<Token> predicate = word(sentence, mark.predicate());
            if (predicate.isPresent()) {
                RoleReading reading = new RoleReading(sentence);
                int word = predicate.get().index();
                int head = rolesAlone ? reading.byRole(mark.kind(), word) : reading.answer(mark.kind(), word);
                return head == Token.ROOT ? Optional.empty() : Optional.of(sentence.token(head));
            }
        }
        return Optional.empty();
    }

    /** The word at a place, of several the last; empty when the sentence does not reach there. */
    private static Optional<Token> word(Sentence sentence, Span place) {
        return sentence.tokens().reversed().stream()
                .filter(token -> token.span().overlaps(place))
                .findFirst();
    }
}
