package entente.formats;

import entente.model.Article;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * One self-contained page: the reports' text beside the record, every value leading to its words. It loads nothing; its content
 * security policy allows the page's own script and style by their hashes and nothing else, and the reports' words are data that
 * the script sets as text, so that no markup in them is ever parsed.
 */
public final class HtmlPage {
    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    /** Each uses what stands before it; {@code page.js} starts. */
    private static final List<String> SCRIPTS = List.of("words.js", "report.js", "record.js", "page.js");

    private final String template = resource("page.html");
    private final String style = resource("page.css");
    private final String script = script();

    /**
     * Writes the page.
     *
     * @param texts the articles whose text can be read beside the record; of others the page shows the sentences of evidence
     * @param target takes the page; should encode in UTF-8, as the page declares
     */
    public void write(Edition edition, Collection<Article> texts, Appendable target) throws IOException {
        Matcher place = PLACE.matcher(template);
        int written = 0;
        while (place.find()) {
            target.append(template, written, place.start());
            target.append(filling(place.group(1), edition, texts));
            written = place.end();
        }
        target.append(template, written, template.length());
    }

    private String filling(String place, Edition edition, Collection<Article> texts) {
        return switch (place) {
            case "style" -> style;
            case "script" -> script;
            case "styleHash" -> hash(style);
            case "scriptHash" -> hash(script);
            case "edition" -> data(DossierJson.compact().text(edition).stripTrailing());
            case "texts" -> data(new JsonMapper().writeValueAsString(byId(texts)));
            default -> throw new IllegalStateException("the page has no " + place);
        };
    }

    private static Map<String, String> byId(Collection<Article> texts) {
        Map<String, String> byId = new LinkedHashMap<>();
        texts.forEach(article -> byId.put(article.id(), Wellformed.of(article.text())));
        return byId;
    }

    /** All in one function, so that the page has no global names of its own. */
    private static String script() {
        String parts = SCRIPTS.stream().map(HtmlPage::resource).collect(Collectors.joining("\n"));
        return "(() => {\n'use strict';\n" + parts + "})();\n";
    }

    /** JSON inside of HTML: without "<" it can neither end its element nor open a comment. */
    private static String data(String json) {
        return json.replace("<", "\\u003c");
    }

    /** A source expression of Content Security Policy Level 3. */
    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Browsers hash after reading CR LF as LF; a checkout on Windows must not change the page. */
    private static String resource(String name) {
        try (InputStream bytes = HtmlPage.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException("the jar has no " + name);
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
