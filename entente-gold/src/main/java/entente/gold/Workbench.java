package entente.gold;

import entente.lexicon.Lexicon;

/** What tracks share: made once, closed at the end. */
final class Workbench implements AutoCloseable {
    private final Lexicon lexicon = Lexicon.load();

    Lexicon lexicon() {
        return lexicon;
    }

    @Override
    public void close() {}
}
