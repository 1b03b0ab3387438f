package entente.model;

/** What a reading depends on besides the article. */
public record Versions(String lexicon, String reader) {}
