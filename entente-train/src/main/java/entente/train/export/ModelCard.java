package entente.train.export;

import entente.train.corpus.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page that goes with a model: what it is, how good, made how and of what, and what not to expect of it. */
public final class ModelCard {
    public static final String FILE = "model-card.md";

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final Map<String, String> contents = new LinkedHashMap<>();

    /**
     * @param settings of the training, in the order to print them
     * @param figures measured on the exported model, in the order to print them, by what they say
     */
    public ModelCard(Release release, SequencedMap<String, String> settings, SequencedMap<String, String> figures) {
        contents.putAll(release.properties());
        contents.put("settings", rows(settings));
        contents.put("figures", rows(figures));
        contents.put(
                "sources",
                String.join("\n", Source.all().stream().map(ModelCard::row).toList()));
    }

    private static String rows(SequencedMap<String, String> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a model card without figures or settings says nothing");
        }
        List<String> rows = values.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
        return String.join("\n", rows);
    }

    private static String row(Source source) {
        String link = "[" + source.title() + "](" + source.address() + ")";
        return row(link, source.makers(), source.use(), source.licence());
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("|");
        for (String cell : cells) {
            row.append(' ').append(cell.replace("|", "\\|")).append(" |");
        }
        return row.toString();
    }

    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(FILE), text());
    }

    String text() throws IOException {
        Matcher matcher = PLACE.matcher(template());
        return matcher.replaceAll(place -> Matcher.quoteReplacement(content(place.group(1))));
    }

    private String content(String name) {
        String content = contents.get(name);
        if (content == null) {
            throw new IllegalStateException("the model card's text asks for " + name + ", which nobody knows");
        }
        return content;
    }

    private static String template() throws IOException {
        try (InputStream in = ModelCard.class.getResourceAsStream("/entente/train/" + FILE)) {
            if (in == null) {
                throw new IllegalStateException("the training module has no text " + FILE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
