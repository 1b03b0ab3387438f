package entente.train.variation;

import entente.lexicon.Table;
import entente.train.corpus.TrainingTable;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Those whom news quotes: people, organisations, "the minister", "officials". Table: noun, number, "person" or nothing.
 */
final class Speakers {

    /** A speaker's words as they stand in the sentence, and the one from which the others hang. */
    record Speaker(List<Piece> words, Piece head) {}

    private final Names names;
    private final List<String> singular;
    private final List<String> plural;
    private final List<String> persons;

    private Speakers(Names names, List<String> singular, List<String> plural, List<String> persons) {
        this.names = names;
        this.singular = List.copyOf(singular);
        this.plural = List.copyOf(plural);
        this.persons = List.copyOf(persons);
    }

    static Speakers load(Names names) {
        return of(TrainingTable.rows("speaker-nouns.tsv"), names);
    }

    static Speakers of(Iterable<Table.Row> rows, Names names) {
        List<String> singular = new ArrayList<>();
        List<String> plural = new ArrayList<>();
        List<String> persons = new ArrayList<>();
        for (Table.Row row : rows) {
            switch (row.cell(1)) {
                case "singular" -> singular.add(row.cell(0));
                case "plural" -> plural.add(row.cell(0));
                default -> throw row.wrong("a noun is singular or plural, not '" + row.cell(1) + "'");
            }
            if (row.cell(2).equals("person")) {
                persons.add(row.cell(0));
            } else if (!row.cell(2).isEmpty()) {
                throw row.wrong("a noun is of a person or the cell is empty, not '" + row.cell(2) + "'");
            }
        }
        return new Speakers(names, singular, plural, persons);
    }

    /**
     * A speaker, of whom two of three have names.
     *
     * @param many whether it may be several people
     * @param unnamed the name tag of words outside names
     */
    Speaker drawn(boolean many, String unnamed, RandomGenerator random) {
        int lot = random.nextInt(20);
        if (lot < 7) {
            return named(names.person(1 + random.nextInt(2), random), Names.PERSON, unnamed);
        }
        if (lot < 13) {
            return named(names.organisation(random), Names.ORGANISATION, unnamed);
        }
        return many && lot > 17 ? several(unnamed, random) : single(unnamed, random);
    }

    /** Names like "Security Council" take an article. */
    private static Speaker named(Name name, String kind, String unnamed) {
        Piece head = new Piece(
                name.words().get(name.head()), "PROPN", "NNP", "nsubj", null, BioTags.inside(kind, name.head() == 0));
        List<Piece> words = new ArrayList<>();
        if (name.shape() != Name.Shape.FLAT) {
            words.add(the(head, unnamed));
        }
        for (int at = 0; at < name.words().size(); at++) {
            words.add(at == name.head() ? head : name.part(at, head, BioTags.inside(kind, at == 0)));
        }
        return new Speaker(words, head);
    }

    private Speaker single(String unnamed, RandomGenerator random) {
        Piece noun = new Piece(one(singular, random), "NOUN", "NN", "nsubj", null, unnamed);
        return new Speaker(List.of(the(noun, unnamed), noun), noun);
    }

    private Speaker several(String unnamed, RandomGenerator random) {
        Piece noun = new Piece(one(plural, random), "NOUN", "NNS", "nsubj", null, unnamed);
        return new Speaker(List.of(noun), noun);
    }

    /** A person, now and then with who that is behind the name: "Lavrov, the minister". Others stay as they are. */
    Speaker described(Speaker speaker, String unnamed, RandomGenerator random) {
        boolean person = BioTags.kind(speaker.head().name()).equals(Names.PERSON);
        if (!person || persons.isEmpty() || random.nextInt(3) > 0) {
            return speaker;
        }
        Piece noun = new Piece(one(persons, random), "NOUN", "NN", "appos", speaker.head(), unnamed);
        Piece article = new Piece(random.nextBoolean() ? "the" : "a", "DET", "DT", "det", noun, unnamed);
        Articles.agree(article, noun.word());
        List<Piece> words = new ArrayList<>(speaker.words());
        words.addAll(List.of(new Piece(",", "PUNCT", ",", "punct", noun, unnamed), article, noun));
        return new Speaker(words, speaker.head());
    }

    private static Piece the(Piece noun, String unnamed) {
        return new Piece("the", "DET", "DT", "det", noun, unnamed);
    }

    private static String one(List<String> nouns, RandomGenerator random) {
        return nouns.get(random.nextInt(nouns.size()));
    }
}
