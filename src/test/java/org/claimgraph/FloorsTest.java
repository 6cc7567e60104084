package org.claimgraph;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the house together: packages look down, never up or sideways unless named here. */
class FloorsTest {

    private static final String ROOT = "org.claimgraph";

    /**
     * Each package and the packages it may use. Read it top to bottom as the floors of the house.
     */
    private static final Map<String, Set<String>> MAY_USE =
            Map.ofEntries(
                    entry("problem", Set.of()),
                    entry("vocab", Set.of()),
                    entry("edtf", Set.of()),
                    entry("progress", Set.of()),
                    entry("table", Set.of("problem")),
                    entry("project", Set.of()),
                    entry("model", Set.of("edtf", "vocab")),
                    entry("mapping", Set.of("problem", "vocab", "edtf", "progress", "table")),
                    entry(
                            "extract",
                            Set.of("problem", "vocab", "edtf", "table", "model", "mapping")),
                    entry("store", Set.of("problem")),
                    entry("explain", Set.of("problem", "vocab")),
                    entry("derive", Set.of("vocab", "edtf", "model")),
                    entry("validate", Set.of("problem", "vocab", "edtf", "model", "explain")),
                    entry("query", Set.of("problem", "vocab", "edtf", "project")),
                    entry("export", Set.of()),
                    entry("locate", Set.of("problem", "table")),
                    entry(
                            "build",
                            Set.of(
                                    "problem",
                                    "vocab",
                                    "edtf",
                                    "progress",
                                    "table",
                                    "project",
                                    "model",
                                    "mapping",
                                    "extract",
                                    "store",
                                    "explain",
                                    "export",
                                    "derive",
                                    "validate")),
                    entry(
                            "cli",
                            Set.of(
                                    "problem",
                                    "progress",
                                    "vocab",
                                    "table",
                                    "project",
                                    "extract",
                                    "store",
                                    "explain",
                                    "derive",
                                    "query",
                                    "export",
                                    "locate",
                                    "build")));

    /** Libraries that one package wraps, so that the rest of the house never sees them. */
    private static final Map<String, String> FENCED =
            Map.of(
                    "org.apache.commons.csv..", "table",
                    "org.apache.hc..", "mapping",
                    "com.google.re2j..", "mapping",
                    "org.apache.jena.tdb2..", "store",
                    "picocli..", "cli",
                    "org.apache.jena.shacl..", "validate",
                    "org.yaml.snakeyaml..", "query",
                    "org.snakeyaml..", "query");

    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(ROOT);

    static Set<String> packages() {
        return MAY_USE.keySet();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void looksOnlyAtTheFloorsBelow(String name) {
        String[] allowed = MAY_USE.get(name).stream().map(FloorsTest::full).toArray(String[]::new);
        ArchRule rule =
                noClasses()
                        .that()
                        .resideInAPackage(full(name))
                        .should()
                        .dependOnClassesThat(
                                resideInAnyPackage(ROOT + "..")
                                        .and(
                                                com.tngtech.archunit.base.DescribedPredicate.not(
                                                        resideInAnyPackage(allowed)))
                                        .and(
                                                com.tngtech.archunit.base.DescribedPredicate.not(
                                                        resideInAnyPackage(full(name)))));
        rule.check(HOUSE);
    }

    @Test
    void everyPackageHasAFloor() {
        Set<String> real =
                HOUSE.stream()
                        .map(c -> c.getPackageName().substring(ROOT.length() + 1).split("\\.")[0])
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(real).isEqualTo(new TreeSet<>(MAY_USE.keySet()));
    }

    @Test
    void noCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void librariesStayBehindTheirFences() {
        FENCED.forEach(
                (library, owner) ->
                        noClasses()
                                .that()
                                .resideOutsideOfPackage(full(owner))
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage(library)
                                .check(HOUSE));
    }

    @Test
    void onlyCommandsPrintOrExit() {
        noClasses()
                .that()
                .resideOutsideOfPackage(full("cli"))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(HOUSE);
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() {
        for (String name : packages()) {
            assertThat(HOUSE.getPackage(ROOT + "." + name).isAnnotatedWith(NullMarked.class))
                    .as("%s/package-info.java", name)
                    .isTrue();
        }
    }

    @Test
    void namesSayWhatThingsAre() {
        List<String> empty = List.of("Util", "Utils", "Helper", "Manager", "Impl", "Info", "Data");
        for (String suffix : empty) {
            classes().should().haveSimpleNameNotEndingWith(suffix).check(HOUSE);
        }
    }

    private static String full(String name) {
        return ROOT + "." + name + "..";
    }
}
