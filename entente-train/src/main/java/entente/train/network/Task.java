package entente.train.network;

import java.util.Objects;

/** What is learned with one answer a word. */
enum Task {
    UPOS,
    XPOS,
    HEAD,
    RELATION,
    NAME,
    PREDICATE;

    boolean isIn(Lesson lesson) {
        return switch (this) {
            case UPOS, XPOS, HEAD, RELATION -> lesson.hasSyntax();
            case NAME -> true;
            case PREDICATE -> lesson.hasFrames();
        };
    }

    int[] answers(Lesson lesson) {
        return switch (this) {
            case UPOS -> lesson.upos();
            case XPOS -> lesson.xpos();
            case HEAD -> lesson.heads();
            case RELATION -> lesson.relations();
            case NAME -> lesson.names();
            case PREDICATE -> Objects.requireNonNull(lesson.predicates());
        };
    }
}
