package org.claimgraph.claims.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimgraph.claims.project.ProjectStart;
import org.claimgraph.problem.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An election, a trial, a strike and a flood are coded without a verb or a unit of one's own. */
class OtherSubjectsTest {

    private static final String HEADER =
            "id,document,para,chain,negated,subject,relation,object,time,amount,bound,unit,event\n";

    @TempDir private Path temp;

    @BeforeEach
    void startAProject() throws IOException {
        ProjectStart.empty(temp.resolve("project"), "https://example.org/valley/");
        write(
                "actors.csv",
                """
                id,label,type
                gazette,Gazette,media
                herald,Herald,media
                farmers-list,Farmers' list,party
                millers-list,Millers' list,party
                valley-voters,Voters of the valley,civilians
                district-court,District court,group
                prosecutor,Prosecutor,group
                treasurer,The treasurer,person
                cook,The cook,person
                dockers,Dockers,group
                harbour-company,Harbour company,company
                residents,Residents of the valley,civilians
                """);
        write(
                "locations.csv",
                """
                id,label,type,precision
                quay,The quay,place,unknown
                meadows,The meadows,area,unknown
                weir,The weir,place,unknown
                """);
        write(
                "events.csv",
                """
                id,label,type,time
                election,Election in the valley,incident,2024-05-12
                strike,Strike at the quay,campaign,2024-06/2024-07
                surge,Storm surge,incident,2024-10-03
                """);
        write(
                "documents.csv",
                """
                id,title,publisher,published,date_basis,language,paragraphs,coder,coded
                g1,Year in the valley,gazette,2024-12-30,printed,en,20,anna,2026-11-29
                h1,What happened in 2024,herald,2024-12-31,printed,en,20,anna,2026-11-29
                """);
    }

    @Test
    void everythingFindsItsRelationAndItsUnit() throws IOException {
        write(
                "claims.csv",
                HEADER
                        + """
                        g1-p01a,g1,1,gazette,,farmers-list,wins,election,2024-05-12,,,,election
                        g1-p02a,g1,2,gazette,,valley-voters,votes-for,farmers-list,,4100,exactly,votes,election
                        g1-p03a,g1,3,gazette,,prosecutor,charges,treasurer,2024-06-01,,,,
                        g1-p03b,g1,3,gazette,,cook,testifies-against,treasurer,2024-08,,,,
                        g1-p03c,g1,3,gazette,,district-court,convicts,treasurer,2024-09-01,4,exactly,prison-years,
                        g1-p04a,g1,4,gazette,,dockers,strikes-work-at,quay,2024-06/2024-07,500,about,people-taking-part,strike
                        g1-p04b,g1,4,gazette,,harbour-company,dismisses,dockers,2024-07,30,exactly,jobs,strike
                        g1-p05a,g1,5,gazette,,surge,floods,meadows,,12.5,about,square-km,surge
                        g1-p05b,g1,5,gazette,,surge,costs-lives-of,residents,,9,exactly,people-killed,surge
                        g1-p05c,g1,5,gazette,,surge,leaves-missing,residents,2024-10-04,6,exactly,people-missing,surge
                        g1-p05d,g1,5,gazette,,surge,damages,weir,,2000000,about,euros,surge
                        g1-p06a,g1,6,gazette,,residents,sues,harbour-company,2024-11,,,,
                        """);

        assertThat(problems()).isEmpty();
    }

    @Test
    void theRulesCompareIt() throws IOException {
        write(
                "claims.csv",
                HEADER
                        + """
                        g1-p01a,g1,1,gazette,,farmers-list,wins,election,2024-05-12,,,,election
                        h1-p01a,h1,1,herald,,millers-list,wins,election,2024-05-12,,,,election
                        g1-p03a,g1,3,gazette,,district-court,convicts,treasurer,2024-09-01,,,,
                        h1-p03a,h1,3,herald,yes,district-court,convicts,treasurer,2024-09-01,,,,
                        g1-p05b,g1,5,gazette,,surge,costs-lives-of,residents,,9,exactly,people-killed,surge
                        h1-p05b,h1,5,herald,,surge,costs-lives-of,residents,,14,exactly,people-killed,surge
                        """);

        ProjectGraph graph = graph();

        assertThat(graph.report().disagreements())
                .extracting(BuildReport.OnDimension::dimension)
                .containsExactlyInAnyOrder("stance", "agent", "amount");
    }

    private List<String> problems() {
        return graph().problems().list().stream()
                .filter(problem -> problem.severity() != Severity.INFO)
                .map(Object::toString)
                .toList();
    }

    private ProjectGraph graph() {
        return ProjectGraph.of(temp.resolve("project"));
    }

    private void write(String table, String text) throws IOException {
        Files.writeString(temp.resolve("project/mappings").resolve(table), text);
    }
}
