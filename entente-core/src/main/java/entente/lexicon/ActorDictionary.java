package entente.lexicon;

import entente.model.Ids;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Actors and agents of a user, in the format of PETRARCH's dictionaries (Schrodt, Beieler and Idris 2014): a name and its
 * code in square brackets, perhaps on lines of their own with the days on which they hold; {@code +} before another name of
 * the same actor; a code with {@code ~} for a noun that adds to the code of its country; {@code !MINST! = MINISTER, MINISTRY}
 * for words of which any may stand where the class is named. Codes parted by a slash stay together. What stands after
 * {@code #} and between {@code <!--} and {@code -->} counts for nothing.
 */
public final class ActorDictionary {
    /** Codes for what is to be left alone. */
    private static final Pattern NOBODY = Pattern.compile("[-+#]{3}");

    private static final Pattern CODES = Pattern.compile("[A-Z][A-Z0-9]{2,}(/[A-Z][A-Z0-9]{2,})*");
    private static final Pattern CODE = Pattern.compile("\\[\\s*([^\\]\\s<>]+)\\s*([^\\]]*)\\]");
    private static final Pattern DAYS = Pattern.compile("([<>])?\\s*(\\d{8}|\\d{6})\\s*(?:-\\s*(\\d{8}|\\d{6}))?");
    private static final Pattern PLURAL = Pattern.compile("\\{([^}]*)\\}");
    private static final Pattern CLASS = Pattern.compile("!\\s*(\\w+)\\s*!\\s*=\\s*(.+)");
    private static final int NATION = 3;
    private static final int CENTURY = 100;
    private static final int TURN = 30;

    private static final Pattern OF_CLASS = Pattern.compile("!(\\w+)!");

    private final Map<String, List<String>> classes = new HashMap<>();
    private final List<Entry> actors = new ArrayList<>();
    private final List<Agents.Agent> agents = new ArrayList<>();
    private final List<String> plurals = new ArrayList<>();
    private final List<String> marks = new ArrayList<>();

    /**
     * An actor under all its names.
     *
     * @param aliases names besides that of the actor
     */
    public record Entry(KnownActor actor, List<String> aliases) {
        public Entry {
            aliases = List.copyOf(aliases);
        }
    }

    /** An actor while its lines are read. */
    private static final class Draft {
        private final List<String> names = new ArrayList<>();
        private final List<KnownActor.Tenure> dated = new ArrayList<>();
        private final List<KnownActor.Tenure> always = new ArrayList<>();
        private boolean isNobody;
    }

    /** What the lexicon's version is to bear besides; empty when nothing was read. */
    String mark() {
        return marks.isEmpty() ? "" : "+" + Ids.of("actors", marks.toArray());
    }

    /** A dictionary without entries. */
    public static ActorDictionary none() {
        return new ActorDictionary();
    }

    /**
     * Reads one or more dictionaries; of two entries for a name the first counts.
     *
     * @param file how problems call it
     * @return a sentence for each line that was left out: file, line and what is wrong with it
     */
    public List<String> read(String file, List<String> lines) {
        List<String> problems = new ArrayList<>();
        marks.addAll(lines);
        Draft draft = null;
        Remarks remarks = new Remarks();
        for (int number = 1; number <= lines.size(); number++) {
            String words = remarks.without(lines.get(number - 1));
            if (words.isBlank()) {
                continue;
            }
            Matcher defined = CLASS.matcher(words.strip());
            if (defined.matches()) {
                classes.put(defined.group(1), List.of(defined.group(2).strip().split("\\s*,\\s*")));
                continue;
            }
            boolean continues = words.startsWith("+") || Character.isWhitespace(words.charAt(0));
            if (!continues) {
                close(draft);
                draft = new Draft();
            }
            try {
                take(draft, words.strip());
            } catch (IllegalArgumentException e) {
                problems.add(file + " line " + number + ": " + e.getMessage());
            }
        }
        close(draft);
        return problems;
    }

    private void take(@Nullable Draft draft, String words) {
        if (draft == null) {
            throw new IllegalArgumentException("no name stands before \"" + words + "\"");
        }
        Matcher codes = CODE.matcher(words);
        int end = words.length();
        while (codes.find()) {
            end = Math.min(end, codes.start());
            take(draft, codes.group(1), codes.group(2).strip(), words);
        }
        if (words.indexOf('[') >= 0 && end == words.length()) {
            throw new IllegalArgumentException("a code must stand in square brackets, not \"" + words + "\"");
        }
        String name = PLURAL.matcher(words.substring(0, end)).replaceAll("");
        String plain = name.replaceFirst("^\\+", "").replace('_', ' ').strip();
        if (!plain.isEmpty()) {
            draft.names.add(written(plain));
        }
    }

    private void take(Draft draft, String code, String days, String words) {
        if (code.indexOf('~') >= 0) {
            agent(code.replace("~", "").toUpperCase(Locale.ROOT), words);
            draft.isNobody = true;
            return;
        }
        if (NOBODY.matcher(code).matches()) {
            draft.isNobody |= days.isEmpty();
            return;
        }
        String whole = code.toUpperCase(Locale.ROOT);
        if (!CODES.matcher(whole).matches()) {
            throw new IllegalArgumentException("no actor code: " + code + " (three letters or more)");
        }
        if (days.isEmpty()) {
            draft.always.add(new KnownActor.Tenure(whole, null, null));
        } else {
            draft.dated.add(tenure(whole, days));
        }
    }

    /** A noun, and its plural: as braces tell, none in empty ones, else with an s; one for each word of a class in it. */
    private void agent(String sector, String words) {
        if (!sector.matches("[A-Z]*")) {
            throw new IllegalArgumentException("no sector: " + sector);
        }
        String noun = words.substring(0, Math.min(cut(words, '['), cut(words, '{')))
                .replace('_', ' ')
                .strip();
        if (noun.isEmpty()) {
            throw new IllegalArgumentException("no noun stands before the code");
        }
        List<String> nouns = expanded(noun);
        if (nouns.size() > 1) {
            nouns.forEach(each -> agent(each, "", sector, false));
            return;
        }
        Matcher braces = PLURAL.matcher(words);
        boolean told = braces.find();
        agent(
                noun,
                told ? braces.group(1) : noun + "s",
                sector,
                told && braces.group(1).isBlank());
    }

    private List<String> expanded(String noun) {
        Matcher part = OF_CLASS.matcher(noun);
        if (!part.find()) {
            return List.of(noun);
        }
        List<String> words = classes.get(part.group(1));
        if (words == null) {
            throw new IllegalArgumentException("no class of words " + part.group() + " stands above");
        }
        return words.stream()
                .flatMap(word -> expanded(noun.replace(part.group(), " " + word + " ")).stream())
                .toList();
    }

    private void agent(String noun, String plural, String sector, boolean isGroup) {
        agents.add(new Agents.Agent(plain(noun), sector, isGroup));
        plurals.add(plain(plural));
    }

    private static String plain(String words) {
        return words.replace('_', ' ').strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static int cut(String words, char at) {
        return words.indexOf(at) < 0 ? words.length() : words.indexOf(at);
    }

    private static KnownActor.Tenure tenure(String code, String days) {
        Matcher parts = DAYS.matcher(days);
        if (!parts.find()) {
            throw new IllegalArgumentException("no days: " + days + " (<980101, >980101 or 980101-991231)");
        }
        LocalDate first = day(parts.group(2));
        if (parts.group(3) != null) {
            return new KnownActor.Tenure(code, first, day(parts.group(3)));
        }
        return "<".equals(parts.group(1))
                ? new KnownActor.Tenure(code, null, first)
                : new KnownActor.Tenure(code, first, null);
    }

    /** YYYYMMDD or YYMMDD; years of two figures up to 30 are of this century. */
    private static LocalDate day(String figures) {
        int all = Integer.parseInt(figures);
        int year = all / (CENTURY * CENTURY);
        int full = figures.length() > 6 ? year : year > TURN ? 1900 + year : 2000 + year;
        try {
            return LocalDate.of(full, all / CENTURY % CENTURY, all % CENTURY);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no such day: " + figures, e);
        }
    }

    /** Dictionaries are in capitals; what is longer than an abbreviation is a name like others. */
    private static String written(String name) {
        StringBuilder written = new StringBuilder(name.length());
        boolean inside = false;
        for (int at = 0; at < name.length(); at++) {
            char letter = name.charAt(at);
            written.append(inside ? Character.toLowerCase(letter) : Character.toUpperCase(letter));
            inside = Character.isLetter(letter);
        }
        return written.toString();
    }

    private void close(@Nullable Draft draft) {
        if (draft == null || draft.names.isEmpty()) {
            return;
        }
        List<KnownActor.Tenure> tenures = new ArrayList<>(draft.dated);
        tenures.addAll(draft.always);
        if (!tenures.isEmpty() && !draft.isNobody) {
            String name = draft.names.getFirst();
            KnownActor actor = new KnownActor(name, KnownActor.Kind.ORGANISATION, "", tenures);
            actors.add(new Entry(actor, draft.names.subList(1, draft.names.size())));
        }
    }

    /** The actors, in their order. */
    public List<Entry> actors() {
        return List.copyOf(actors);
    }

    /** Codes of three letters: countries, real or made up. */
    Set<String> nations() {
        Set<String> nations = new TreeSet<>();
        for (Entry entry : actors) {
            entry.actor().tenures().stream()
                    .map(KnownActor.Tenure::code)
                    .filter(code -> code.length() == NATION)
                    .forEach(nations::add);
        }
        return nations;
    }

    List<Agents.Agent> agents() {
        return List.copyOf(agents);
    }

    /** The plural of each agent; empty where it has none. */
    List<String> plurals() {
        return List.copyOf(plurals);
    }
}
