package entente.lexicon;

import java.util.Optional;

/** Nouns for those who act: "president", "rebels", "foreign ministry" ({@code agents.tsv}). */
public final class Agents {
    private final Phrases<Agent> nouns;

    private Agents(Phrases<Agent> nouns) {
        this.nouns = nouns;
    }

    /**
     * A noun for somebody who acts.
     *
     * @param noun singular
     * @param sector CAMEO sector ({@code GOV}, {@code MIL}), empty where the noun tells none ("spokesman")
     * @param isGroup whether the singular stands for several ("ministry")
     */
    public record Agent(String noun, String sector, boolean isGroup) {}

    static Agents load() {
        return load(ActorDictionary.none());
    }

    /** @param first agents of a user, which go before all others */
    static Agents load(ActorDictionary first) {
        Phrases.Builder<Agent> nouns = new Phrases.Builder<>();
        for (int at = 0; at < first.agents().size(); at++) {
            nouns.add(first.agents().get(at).noun(), first.agents().get(at));
            nouns.add(first.plurals().get(at), first.agents().get(at));
        }
        for (Table.Row row : Table.rows("agents.tsv")) {
            if (!row.cell(1).matches("([A-Z]{3})*") || !row.cell(2).matches("person|group")) {
                throw row.wrong("not an agent");
            }
            Agent agent = new Agent(row.cell(0), row.cell(1), row.cell(2).equals("group"));
            nouns.add(agent.noun(), agent);
            nouns.add(row.cell(3), agent);
        }
        return new Agents(nouns.build());
    }

    /** The nouns, found over tokens. */
    public Phrases<Agent> nouns() {
        return nouns;
    }

    /** The agent that a noun, singular or plural, stands for. */
    public Optional<Agent> find(String noun) {
        return nouns.find(noun);
    }
}
