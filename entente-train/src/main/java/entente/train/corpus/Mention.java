package entente.train.corpus;

/**
 * A mention of an entity in a sentence, as a treebank marks it.
 *
 * @param entity the entity's number in its document: mentions with the same number corefer
 * @param type "person", "organization", "place", ...
 * @param start index of its first word
 * @param end index after its last word
 */
public record Mention(String entity, String type, int start, int end) {}
