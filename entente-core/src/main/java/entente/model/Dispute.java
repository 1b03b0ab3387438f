package entente.model;

import java.util.List;

/**
 * A place in the record where the reports disagree.
 *
 * @param subject id of the incident or event
 * @param field what they disagree about: {@code tolls.killed}, {@code tolls.killed.Russian}, {@code perpetrators}
 * @param accounts each version in words, with its evidence
 */
public record Dispute(String subject, String field, List<Account<String>> accounts) {
    public Dispute {
        accounts = List.copyOf(accounts);
    }
}
