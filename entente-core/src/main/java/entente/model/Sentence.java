package entente.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sentence with its words, tree, predicates and names.
 *
 * @param index its place in the document, from 0
 * @param names everything that the reader marks as a name, nationalities included; none overlap
 */
public record Sentence(
        int index, Block block, Span span, List<Token> tokens, List<Predicate> predicates, List<Name> names) {
    public Sentence {
        tokens = List.copyOf(tokens);
        predicates = List.copyOf(predicates);
        names = List.copyOf(names);
    }

    /** The same sentence with another tree. */
    public Sentence with(List<Token> newTokens, List<Predicate> newPredicates) {
        return new Sentence(index, block, span, newTokens, newPredicates, names);
    }

    public Token token(int at) {
        return tokens.get(at);
    }

    public int size() {
        return tokens.size();
    }

    /** The words that hang from a word, in their order. */
    public List<Token> children(int head) {
        List<Token> children = new ArrayList<>();
        for (Token token : tokens) {
            if (token.head() == head) {
                children.add(token);
            }
        }
        return children;
    }

    /** The first word that hangs from a word by a relation, with or without a subtype. */
    public Optional<Token> child(int head, String relation) {
        for (Token token : tokens) {
            if (token.head() == head && token.is(relation)) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }

    /** Whether {@code token} is {@code ancestor} or hangs below it. */
    public boolean isUnder(int token, int ancestor) {
        int at = token;
        while (at != Token.ROOT && at != ancestor) {
            at = tokens.get(at).head();
        }
        return at == ancestor;
    }

    /** The characters from the first to the last word below {@code head}. */
    public Span subtree(int head) {
        Span hull = tokens.get(head).span();
        for (Token token : tokens) {
            if (isUnder(token.index(), head)) {
                hull = hull.hull(token.span());
            }
        }
        return hull;
    }

    /** The characters from one word to another, both included. */
    public Span cover(int first, int last) {
        return tokens.get(first).span().hull(tokens.get(last).span());
    }

    /** The predicate that a word is, if it is one. */
    public Optional<Predicate> predicate(int token) {
        for (Predicate predicate : predicates) {
            if (predicate.token() == token) {
                return Optional.of(predicate);
            }
        }
        return Optional.empty();
    }

    /** The name of somebody or something that a word is part of, if any; a nationality is none. */
    public Optional<Name> name(int token) {
        for (Name name : names) {
            if (name.namesOne() && name.holds(token)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** The root of the tree; 0 for a sentence that has none. */
    public int root() {
        for (Token token : tokens) {
            if (token.isRoot()) {
                return token.index();
            }
        }
        return 0;
    }
}
