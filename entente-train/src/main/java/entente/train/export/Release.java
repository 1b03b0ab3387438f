package entente.train.export;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a model file says of itself.
 *
 * @param seed that training started from
 * @param date of the training
 */
public record Release(String name, String version, long seed, LocalDate date) {

    /** The treebanks' share-alike clause holds for what is trained on them. */
    public static final String LICENCE = "CC-BY-SA-4.0";

    /** In the order in which the file has them. */
    Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("name", name);
        properties.put("version", version);
        properties.put("licence", LICENCE);
        properties.put("seed", Long.toString(seed));
        properties.put("date", date.toString());
        return properties;
    }
}
