package entente;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A lower package never imports a higher one; the table is DESIGN's, top to bottom. */
class PackageDirectionTest {
    private static final List<String> TOP_TO_BOTTOM = List.of(
            "entente",
            "entente.dossier",
            "entente.story",
            "entente.claim",
            "entente.source",
            "entente.mention",
            "entente.text",
            "entente.link",
            "entente.lexicon",
            "entente.model");
    private static final Set<String> SEE_MODEL_AND_LEXICON_ONLY = Set.of("entente.dossier", "entente.story");
    private static final Set<String> MODEL_AND_LEXICON = Set.of("entente.lexicon", "entente.model");
    private static final List<String> FORBIDDEN =
            List.of("java.io.File", "java.nio.file", "java.net", "java.lang.Thread", "java.util.concurrent.Exec");

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("entente");

    @Test
    void everyPackageStandsInTheTable() {
        assertThat(classes)
                .isNotEmpty()
                .allSatisfy(c -> assertThat(TOP_TO_BOTTOM).as(c.getName()).contains(c.getPackageName()));
    }

    @Test
    void noPackageImportsAHigherOne() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass from : classes) {
            for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                if (climbs(from, dependency.getTargetClass())) {
                    wrong.add(room(from) + " imports " + room(dependency.getTargetClass()));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void coreTouchesNoFilesNetworkOrThreads() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass from : classes) {
            for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                String target = dependency.getTargetClass().getName();
                if (FORBIDDEN.stream().anyMatch(target::startsWith)) {
                    wrong.add(room(from) + " uses " + target);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean climbs(JavaClass from, JavaClass to) {
        int source = TOP_TO_BOTTOM.indexOf(from.getPackageName());
        int target = TOP_TO_BOTTOM.indexOf(to.getPackageName());
        if (target < 0 || source == target) {
            return false;
        }
        boolean narrow = SEE_MODEL_AND_LEXICON_ONLY.contains(from.getPackageName())
                && !MODEL_AND_LEXICON.contains(to.getPackageName());
        return target < source || narrow;
    }

    private static String room(JavaClass c) {
        String name = c.getName();
        int start = name.indexOf('.') + 1;
        return name.substring(start).replace('.', '/');
    }
}
