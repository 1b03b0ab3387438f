package entente.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The numbers that a model knows ways through a tree by; {@link #OTHER} is every way that has none of its own. */
public final class PathNumbers {

    /** The number of long and rare ways. */
    public static final int OTHER = 0;

    private final Map<String, Integer> numbers = new HashMap<>();

    /** @param names of the ways by their numbers; what stands at {@link #OTHER} is the name of no way */
    public PathNumbers(List<String> names) {
        for (int number = OTHER + 1; number < names.size(); number++) {
            numbers.put(names.get(number), number);
        }
    }

    /** The number of the most exact name of the way that has one. */
    public int of(TreePaths tree, int from, int to) {
        for (String name : tree.names(from, to)) {
            @Nullable Integer number = numbers.get(name);
            if (number != null) {
                return number;
            }
        }
        return OTHER;
    }
}
