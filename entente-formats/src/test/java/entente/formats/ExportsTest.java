package entente.formats;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import tools.jackson.databind.json.JsonMapper;

/** Every export under the one contract. */
class ExportsTest {

    @Nested
    class Json implements ExportContract {
        @Override
        public String export(Edition edition) {
            return DossierJson.indented().text(edition);
        }

        @Override
        public String row(String export, String id) {
            return node(export, id);
        }
    }

    @Nested
    class Page implements ExportContract {
        private static final String DATA = "<script type=\"application/json\" id=\"edition\">";

        @Override
        public String export(Edition edition) {
            StringBuilder page = new StringBuilder();
            try {
                new HtmlPage().write(edition, List.of(), page);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return page.toString();
        }

        @Override
        public String row(String export, String id) {
            int start = export.indexOf(DATA) + DATA.length();
            return node(export.substring(start, export.indexOf("</script>", start)), id);
        }
    }

    @Nested
    class Terminal implements ExportContract {
        @Override
        public String export(Edition edition) {
            return new DossierText(1_000, false, true).of(edition);
        }

        /** From the line with the id at its end to the next line that stands as far out. */
        @Override
        public String row(String export, String id) {
            List<String> lines = export.lines().toList();
            StringBuilder row = new StringBuilder();
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).endsWith(" " + Safe.line(id))) {
                    row.append(lines.get(i)).append('\n');
                    for (int j = i + 1; j < lines.size() && indent(lines.get(j)) > indent(lines.get(i)); j++) {
                        row.append(lines.get(j)).append('\n');
                    }
                }
            }
            return row.toString();
        }

        private int indent(String line) {
            return line.length() - line.stripLeading().length();
        }
    }

    @Nested
    class Events implements ExportContract {
        @Override
        public String export(Edition edition) {
            StringWriter table = new StringWriter();
            new EventTable(null, false).write(edition, table);
            return table.toString();
        }

        @Override
        public String row(String export, String id) {
            return export.lines().filter(line -> line.contains(id)).collect(Collectors.joining("\n"));
        }

        @Override
        public boolean presents(String id) {
            return id.startsWith("e-");
        }
    }

    private static String node(String json, String id) {
        return Values.of(new JsonMapper().readTree(json))
                .find(id)
                .map(value -> value.node().toString())
                .orElse("");
    }
}
