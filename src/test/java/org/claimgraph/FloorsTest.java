package org.claimgraph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Holds the house together: {@link Floors} is the plan, and the code is what it says. */
class FloorsTest {

    private static final String ROOT = "org.claimgraph";
    private static final Path SOURCES = Path.of("src/main/java/org/claimgraph");
    private static final Pattern IMPORT =
            Pattern.compile(
                    "^import (?:static )?org\\.claimgraph\\.([a-z.]+)\\.[A-Z]", Pattern.MULTILINE);
    private static final Pattern LABEL = Pattern.compile("<p>Uses ([^.]*(?:\\.[a-z][^.]*)*)\\.\\s");
    private static final Pattern CODE = Pattern.compile("\\{@code ([a-z.]+)}");

    /** Libraries that one package wraps, so that the rest of the house never sees them. */
    private static final Map<String, String> FENCED =
            Map.of(
                    "org.apache.commons.csv..", "csvw.table",
                    "org.apache.hc..", "csvw.resource",
                    "com.google.re2j..", "csvw.datatype",
                    "org.locationtech.jts..", "claims.model",
                    "org.apache.jena.tdb2..", "store",
                    "picocli..", "cli",
                    "org.apache.jena.shacl..", "claims.validate",
                    "org.yaml.snakeyaml..", "claims.query",
                    "org.snakeyaml..", "claims.query");

    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(ROOT);

    @Test
    void everyPackageUsesWhatItsLabelSaysAndThePlanAllows() {
        assertThat(house().problems()).isEmpty();
    }

    @Test
    void theEngineMayNotUseTheClaims() {
        assertThat(planted("csvw.walk", "claims.model").problems())
                .containsExactly("csvw.walk uses claims.model: its wing may not");
    }

    @Test
    void neitherTheStoreNorTheGroundMayUseAnythingButTheGround() {
        assertThat(planted("store", "csvw.iri").problems())
                .containsExactly("store uses csvw.iri: its wing may not");
        assertThat(planted("text", "store.bulk").problems())
                .containsExactly("text uses store.bulk: its wing may not");
    }

    @Test
    void nothingUsesAFace() {
        assertThat(planted("claims.build", "cli").problems())
                .containsExactly("claims.build uses cli: its wing may not");
    }

    @Test
    void aFaceMayNotUseAnother() {
        Floors house = planted("cli", "web.page");
        assertThat(house.problems()).contains("cli uses web.page: its wing may not");
    }

    @Test
    void innerRoomsAreGuardedAsOuterOnes() {
        assertThat(planted("csvw.metadata", "csvw.row").problems())
                .containsExactly("csvw.metadata uses csvw.row, which is above it");
        assertThat(planted("store.bulk", "store").problems())
                .containsExactly("store.bulk uses store, which is above it");
    }

    @Test
    void aUseThatTheLabelDoesNotNameIsAProblem() {
        Floors house = house();
        house.uses().get("claims.derive").add("text");
        assertThat(house.problems())
                .containsExactly("claims.derive uses text: its label does not say so");
    }

    @Test
    void aUseThatTheLabelAllowsAndTheCodeDoesNotMakeIsAProblem() {
        Floors house = house();
        house.labels().get("claims.derive").add("text");
        assertThat(house.problems())
                .containsExactly("claims.derive does not use text, but its label says so");
    }

    @Test
    void aPackageOutsideThePlanIsAProblem() {
        Floors house = house();
        house.uses().put("claims.extra", new TreeSet<>());
        assertThat(house.problems()).containsExactly("claims.extra is not in the plan");
    }

    @Test
    void theDrawingShowsEveryPackage() throws IOException {
        String drawing = Files.readString(Path.of("docs/architecture.md"));
        for (String name : Floors.ORDER) {
            assertThat(drawing).as("docs/architecture.md").contains("`" + name + "`");
        }
    }

    @Test
    void librariesStayBehindTheirFences() {
        FENCED.forEach(
                (library, owner) ->
                        noClasses()
                                .that()
                                .resideOutsideOfPackage(ROOT + "." + owner + "..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage(library)
                                .check(HOUSE));
    }

    @Test
    void onlyCommandsPrintOrExit() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".cli..")
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
        for (String name : Floors.ORDER) {
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

    /** Returns the house with one more use, which the label of the package allows. */
    private static Floors planted(String name, String other) {
        Floors house = house();
        house.uses().get(name).add(other);
        house.labels().get(name).add(other);
        return house;
    }

    private static Floors house() {
        Map<String, Set<String>> uses = new TreeMap<>();
        Map<String, Set<String>> labels = new HashMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> read(file, uses, labels));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        addUsesInBytecode(uses);
        uses.forEach((name, used) -> used.remove(name));
        return new Floors(uses, labels);
    }

    private static void read(
            Path file, Map<String, Set<String>> uses, Map<String, Set<String>> labels) {
        String name = SOURCES.relativize(file.getParent()).toString().replaceAll("[/\\\\]", ".");
        String text = readText(file);
        if (file.endsWith("package-info.java")) {
            labels.put(name, label(file, text));
            return;
        }
        Set<String> used = uses.computeIfAbsent(name, key -> new TreeSet<>());
        IMPORT.matcher(text).results().forEach(match -> used.add(match.group(1)));
    }

    /** A name that is written out in full needs no import. */
    private static void addUsesInBytecode(Map<String, Set<String>> uses) {
        HOUSE.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> use.getTargetClass().getPackageName().startsWith(ROOT + "."))
                .forEach(
                        use ->
                                uses.get(below(use.getOriginClass().getPackageName()))
                                        .add(below(use.getTargetClass().getPackageName())));
    }

    private static String below(String packageName) {
        return packageName.substring(ROOT.length() + 1);
    }

    private static Set<String> label(Path file, String text) {
        Matcher sentence = LABEL.matcher(text.replaceAll("\\s*\\n \\*\\s*", " "));
        assertThat(sentence.find()).as("%s says what it uses", file).isTrue();
        Set<String> named = new TreeSet<>();
        CODE.matcher(sentence.group(1)).results().forEach(match -> named.add(match.group(1)));
        return named;
    }

    private static String readText(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
