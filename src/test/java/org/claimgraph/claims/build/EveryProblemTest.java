package org.claimgraph.claims.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimgraph.claims.project.Project;
import org.claimgraph.claims.project.ProjectStart;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.Problems;
import org.claimgraph.problem.Severity;
import org.claimgraph.run.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One run shows every problem of a row, and says nothing that follows from another. */
class EveryProblemTest {

    private static final String DOCUMENTS =
            """
            id,title,publisher,published,date_basis,language,paragraphs,coder,coded
            da,Report A,outlet-a,2020-05-02,printed,en,3,anna,2026-11-29
            """;

    private static final String HEADER =
            "id,document,para,start,end,restates,chain,stance,subject,relation,object,against,location,"
                    + "time,amount,amount_max,bound,unit,event,mode,said_on,gist\n";

    @TempDir private Path temp;

    private Path tables;

    @BeforeEach
    void startAProject() {
        ProjectStart.empty(temp.resolve("project"), "https://example.org/p/");
        tables = temp.resolve("project/mappings");
        write("documents.csv", DOCUMENTS);
        write(
                "actors.csv",
                """
                id,label,type
                outlet-a,Outlet A,media
                outlet-b,Outlet B,media
                army-x,Army X,state-force
                """);
        write(
                "locations.csv",
                """
                id,label,type,lat,long,precision
                town-b,Town B,town,36.6,37.1,near
                """);
    }

    @Test
    void aRowWithManyMistakesShowsEachAtItsCell() {
        write(
                "claims.csv",
                HEADER
                        + "db-p09a,da,9,7,,,outlet-a > outlet-b,claims,town-b,kills,army-x,"
                        + "army-z,town-c,yesterday,7.5,many,about,people-killed,,soon,"
                        + "2021-05-05,\n");

        assertThat(problems())
                .containsExactly(
                        "claims.csv:2 A2 [id] CLAIM_ID_MISMATCH",
                        "claims.csv:2 C2 [para] PARAGRAPH_BEYOND_DOCUMENT",
                        "claims.csv:2 E2 [end] PASSAGE_BOUNDS",
                        "claims.csv:2 G2 [chain] CHAIN_NOT_TO_PUBLISHER",
                        "claims.csv:2 H2 [stance] VALUE_NOT_IN_LIST",
                        "claims.csv:2 I2 [subject] REFERENCE_KIND",
                        "claims.csv:2 L2 [against] REFERENCE_UNKNOWN",
                        "claims.csv:2 M2 [location] REFERENCE_UNKNOWN",
                        "claims.csv:2 N2 [time] DATE_NOT_EDTF",
                        "claims.csv:2 O2 [amount] AMOUNT_NOT_WHOLE",
                        "claims.csv:2 P2 [amount_max] VALUE_DATATYPE",
                        "claims.csv:2 T2 [mode] VALUE_NOT_IN_LIST",
                        "claims.csv:2 U2 [said_on] SAID_AFTER_DOCUMENT");
    }

    @Test
    void anIdThatIsNoneHidesNothingOfItsRow() {
        write(
                "claims.csv",
                HEADER
                        + "Da_1,da,1,,,,outlet-a,asserts,,shells,,,,yesterday,,,about,,,,someday,\n");

        assertThat(problems())
                .containsExactly(
                        "claims.csv:2 A2 [id] VALUE_FORMAT",
                        "claims.csv:2 I2 [subject] CLAIM_INCOMPLETE",
                        "claims.csv:2 N2 [time] DATE_NOT_EDTF",
                        "claims.csv:2 O2 [amount] AMOUNT_WITHOUT_UNIT",
                        "claims.csv:2 U2 [said_on] DATE_NOT_EDTF");
    }

    @Test
    void aMistakeInOneRowHidesNothingInAnother() {
        write(
                "claims.csv",
                HEADER
                        + "da-p01a,da,1,,,,outlet-a,asserts,army-x,shells,town-b,,,yesterday,,,,,,,,\n"
                        + "da-p09a,da,9,,,,outlet-a,asserts,army-x,shells,town-b,,,,,,,,,,,\n"
                        + "da-p02a,da,2,,,,outlet-b,asserts,army-x,shells,town-b,,,2020-06,,,,,,,,\n");

        assertThat(problems())
                .containsExactly(
                        "claims.csv:2 N2 [time] DATE_NOT_EDTF",
                        "claims.csv:3 C3 [para] PARAGRAPH_BEYOND_DOCUMENT",
                        "claims.csv:4 G4 [chain] CHAIN_NOT_TO_PUBLISHER",
                        "claims.csv:4 N4 [time] TIME_AFTER_DOCUMENT");
    }

    @Test
    void whatFollowsFromAMistakeInADocumentIsNotSaidOfItsClaims() {
        write("documents.csv", DOCUMENTS.replace("outlet-a", "outlet-z"));
        write(
                "claims.csv",
                HEADER + "da-p01a,da,1,,,,outlet-a,asserts,army-x,shells,town-b,,,,,,,,,,,\n");

        assertThat(problems()).containsExactly("documents.csv:2 C2 [publisher] REFERENCE_UNKNOWN");
    }

    @Test
    void aRelationUnitOrMeansThatIsBroaderThanItselfIsReportedAtItsCell() {
        write(
                "relations.csv",
                """
                id,label,subject_kind,object_kind,broader
                lends-to,lends to,actor,actor,gives-to
                gives-to,gives to,actor,actor,lends-to
                """);
        write("units.csv", "id,label,count_kind,broader\nsheep,sheep,level,sheep\n");
        write("means.csv", "id,label,kind,broader\nsling,slings,carrier,sling\n");

        assertThat(problems())
                .containsExactly(
                        "means.csv:2 D2 [broader] REFERENCE_CYCLE",
                        "relations.csv:3 E3 [broader] REFERENCE_CYCLE",
                        "units.csv:2 D2 [broader] REFERENCE_CYCLE");
    }

    @Test
    void aNameWithoutARowIsNotComparedFurther() {
        write(
                "claims.csv",
                HEADER
                        + "da-p01a,dz,1,,,,outlet-a,asserts,army-x,shells,town-b,,,,,,,,,,,\n"
                        + "da-p02a,da,2,,,da-p01a,outlet-a,asserts,army-x,shells,town-b,,,,,,,,,,,\n"
                        + "da-p03a,da,3,,,,outlet-z,asserts,army-x,shells,town-b,,,,,,,,,,,\n");

        assertThat(problems())
                .containsExactly(
                        "claims.csv:2 B2 [document] REFERENCE_UNKNOWN",
                        "claims.csv:4 G4 [chain] REFERENCE_UNKNOWN");
    }

    @Test
    void twoRowsWithOneIdAreNotTakenForOneClaim() {
        write(
                "claims.csv",
                HEADER
                        + "da-p01a,da,1,,,,outlet-a,asserts,army-x,shells,town-b,,,,,,,,,,,\n"
                        + "da-p01a,da,1,,,,army-x > outlet-b,asserts,army-x,shells,town-b,,,,,,,,,,,\n");

        assertThat(problems()).containsExactly("claims.csv:3 A3 [id] KEY_DUPLICATE");
    }

    private List<String> problems() {
        Problems problems = Problems.strict();
        ProjectCheck.check(Project.at(temp.resolve("project"), null), Run.of(problems));
        return problems.list().stream()
                .filter(problem -> problem.severity() != Severity.INFO)
                .map(EveryProblemTest::shown)
                .toList();
    }

    private static String shown(Problem problem) {
        return problem.place() + " " + problem.code();
    }

    private void write(String file, String text) {
        try {
            Files.writeString(tables.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
