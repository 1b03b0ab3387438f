package entente.model;

import java.util.List;

/** Everything taken from one article. */
public record Reading(Digest digest, List<Claim> claims, List<Gap> gaps, Versions versions) {
    public Reading {
        claims = List.copyOf(claims);
        gaps = List.copyOf(gaps);
    }

    /** Id of the article. */
    public String article() {
        return digest.id();
    }

    /** The claims of one kind, in the order of the text. */
    public <C extends Claim> List<C> claims(Class<C> kind) {
        return claims.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
