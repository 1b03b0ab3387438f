package entente.train;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Who knows whom among the packages of training: varying and learning stand on the corpora, not on each other. */
class PackageDirectionTest {
    private static final String TOP = "entente.train";
    private static final Map<String, List<String>> MAY_IMPORT = Map.of(
            TOP,
            List.of("corpus", "export", "links", "network", "variation"),
            "corpus",
            List.of(),
            "links",
            List.of(),
            "export",
            List.of("corpus"),
            "network",
            List.of("corpus", "export"),
            "variation",
            List.of("corpus"));

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(TOP);

    @Test
    void everyPackageStandsInTheTable() {
        assertThat(classes)
                .isNotEmpty()
                .allSatisfy(c -> assertThat(MAY_IMPORT).as(c.getName()).containsKey(part(c)));
    }

    @Test
    void noPackageImportsOneThatItMayNot() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass from : classes) {
            from.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(to -> to.getPackageName().startsWith(TOP) && !allowed(part(from), part(to)))
                    .forEach(to -> wrong.add(from.getName() + " imports " + to.getName()));
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean allowed(String from, String to) {
        return from.equals(to) || MAY_IMPORT.getOrDefault(from, List.of()).contains(to);
    }

    /** "corpus"; the package of the module's own name stays whole. */
    private static String part(JavaClass c) {
        return c.getPackageName().replace(TOP + ".", "");
    }
}
