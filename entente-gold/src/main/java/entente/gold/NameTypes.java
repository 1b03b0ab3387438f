package entente.gold;

import entente.model.Name;
import java.util.Optional;

/** What a gold corpus calls the kinds of names. */
enum NameTypes {
    /**
     * PER, ORG and LOC as CoNLL 2003 and UNER mean them: a party is an organisation, a building a location, and a
     * nationality no name.
     */
    COARSE {
        @Override
        Optional<String> of(Name name) {
            return switch (name.kind()) {
                case PERSON -> Optional.of("PER");
                case ORGANISATION, PARTY -> Optional.of("ORG");
                case PLACE, FACILITY -> Optional.of("LOC");
                case NATIONALITY -> Optional.empty();
            };
        }
    },
    /** Every kind by itself, under the names that the reader's tags have. */
    FINE {
        @Override
        Optional<String> of(Name name) {
            return Optional.of(
                    switch (name.kind()) {
                        case PERSON -> "PER";
                        case ORGANISATION -> "ORG";
                        case PARTY -> "PARTY";
                        case PLACE -> "LOC";
                        case FACILITY -> "FAC";
                        case NATIONALITY -> "NORP";
                    });
        }
    };

    /** The type of a name; nothing where the corpus does not mark such. */
    abstract Optional<String> of(Name name);
}
