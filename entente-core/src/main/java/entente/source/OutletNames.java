package entente.source;

import entente.lexicon.Outlets;
import entente.lexicon.Outlets.Outlet;
import entente.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the names of outlets in a short text: the longest name that starts at a word wins. */
final class OutletNames {
    private static final int MOST_WORDS = 6;

    private final String text;
    private final Outlets outlets;
    private final List<Span> words = new ArrayList<>();

    /** A name in the text that was searched. */
    record Found(Outlet outlet, Span span) {}

    private OutletNames(String text, Outlets outlets) {
        this.text = text;
        this.outlets = outlets;
    }

    static List<Found> in(String text, Outlets outlets) {
        OutletNames finder = new OutletNames(text, outlets);
        finder.split();
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < finder.words.size(); ) {
            Optional<Found> here = finder.from(i);
            here.ifPresent(found::add);
            i = here.isPresent() ? finder.wordAfter(i, here.get().span().end()) : i + 1;
        }
        return found;
    }

    private void split() {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean word = i < text.length() && isWord(text.charAt(i));
            if (word && start < 0) {
                start = i;
            } else if (!word && start >= 0) {
                words.add(new Span(start, i));
                start = -1;
            }
        }
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '&' || c == '/' || c == '.';
    }

    private Optional<Found> from(int first) {
        for (int last = Math.min(words.size(), first + MOST_WORDS) - 1; last >= first; last--) {
            Span span = words.get(first).hull(words.get(last));
            Optional<Outlet> outlet = named(span).filter(named -> !isPartOfName(named, first));
            if (outlet.isPresent()) {
                return Optional.of(new Found(outlet.get(), span));
            }
        }
        return Optional.empty();
    }

    /** "Northgate Times" is not The Times. */
    private boolean isPartOfName(Outlet outlet, int first) {
        boolean lacksArticle =
                outlet.name().startsWith("The ") && !words.get(first).in(text).equalsIgnoreCase("the");
        if (!lacksArticle || first == 0) {
            return false;
        }
        Span before = words.get(first - 1);
        boolean beside = before.end() + 1 == words.get(first).start();
        return beside
                && Character.isUpperCase(text.charAt(before.start()))
                && !before.in(text).equalsIgnoreCase("the");
    }

    private Optional<Outlet> named(Span span) {
        String name = span.in(text);
        Optional<Outlet> outlet = outlets.named(name);
        boolean stop = name.endsWith(".");
        return outlet.isPresent() || !stop ? outlet : outlets.named(name.substring(0, name.length() - 1));
    }

    private int wordAfter(int from, int end) {
        int at = from;
        while (at < words.size() && words.get(at).start() < end) {
            at++;
        }
        return at;
    }
}
