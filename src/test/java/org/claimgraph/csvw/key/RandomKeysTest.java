package org.claimgraph.csvw.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.csvw.row.HeaderPolicy;
import org.claimgraph.csvw.walk.RowSink;
import org.claimgraph.csvw.walk.Sheets;
import org.claimgraph.problem.CellRef;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.Problems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random tables whose keys are checked twice: by the product, with more or less memory, and by a
 * search through all rows. Teams and people refer to each other, people to people, games to two
 * columns together, and a team's code alone may name several teams.
 */
class RandomKeysTest {

    private static final String METADATA =
            """
            {'@context': 'http://www.w3.org/ns/csvw', 'tables': [
             {'url': 'people.csv', 'tableSchema': {'primaryKey': 'id', 'foreignKeys': [
               {'columnReference': 'boss',
                'reference': {'resource': 'people.csv', 'columnReference': 'id'}},
               {'columnReference': 'friend',
                'reference': {'resource': 'people.csv', 'columnReference': 'nick'}},
               {'columnReference': 'team',
                'reference': {'resource': 'teams.csv', 'columnReference': 'code'}}],
              'columns': [{'titles': 'id', 'name': 'id'}, {'titles': 'nick', 'name': 'nick'},
               {'titles': 'boss', 'name': 'boss'}, {'titles': 'friend', 'name': 'friend'},
               {'titles': 'team', 'name': 'team'}]}},
             {'url': 'teams.csv', 'tableSchema': {'primaryKey': ['code', 'year'], 'foreignKeys': [
               {'columnReference': 'lead',
                'reference': {'resource': 'people.csv', 'columnReference': 'id'}}],
              'columns': [{'titles': 'code', 'name': 'code'}, {'titles': 'year', 'name': 'year'},
               {'titles': 'lead', 'name': 'lead'}]}},
             {'url': 'games.csv', 'tableSchema': {'foreignKeys': [
               {'columnReference': ['team', 'year'],
                'reference': {'resource': 'teams.csv', 'columnReference': ['code', 'year']}}],
              'columns': [{'titles': 'team', 'name': 'team'}, {'titles': 'year', 'name': 'year'}]}}
            ]}
            """;

    private static final Pattern FIRST_ROW = Pattern.compile("row ([0-9]+)");

    private final Map<String, TreeSet<Integer>> expected = new TreeMap<>();
    private final Map<String, Integer> expectedFirst = new HashMap<>();

    /** The columns of the primary key of each table that has one. */
    private final Map<List<String[]>, int[]> primaryKeys = new IdentityHashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {0, 3_000, 60_000, 64 << 20})
    void findsWhatASearchThroughAllRowsFinds(long keyBytes) {
        for (int seed = 0; seed < 20; seed++) {
            expected.clear();
            expectedFirst.clear();
            check(new Random(seed), keyBytes);
        }
    }

    private void check(Random random, long keyBytes) {
        List<String[]> people = people(random);
        List<String[]> teams = teams(random);
        List<String[]> games = games(random);
        expectUnique("people.csv", people, 0);
        expectUnique("teams.csv", teams, 0, 1);
        expectNamed("people.csv", people, new int[] {2}, people, 0);
        expectNamed("people.csv", people, new int[] {3}, people, 1);
        expectNamed("people.csv", people, new int[] {4}, teams, 0);
        expectNamed("teams.csv", teams, new int[] {2}, people, 0);
        expectNamed("games.csv", games, new int[] {0, 1}, teams, 0, 1);

        Problems problems = Problems.strict();
        new Sheets(problems)
                .with("metadata.json", METADATA)
                .with("people.csv", csv("id,nick,boss,friend,team", people))
                .with("teams.csv", csv("code,year,lead", teams))
                .with("games.csv", csv("team,year", games))
                .walk(HeaderPolicy.BY_POSITION, keyBytes, RowSink.NONE);

        assertThat(counts(problems)).isEqualTo(expectedCounts());
        for (Problem problem : problems.list()) {
            CellRef cell = (CellRef) problem.place();
            assertThat(expected.get(rule(problem))).as(problem.toString()).contains(cell.row());
            if (rule(problem).startsWith("KEY_DUPLICATE")) {
                Matcher first = FIRST_ROW.matcher(problem.message());
                assertThat(first.find()).as(problem.message()).isTrue();
                assertThat(Integer.parseInt(first.group(1)))
                        .as(problem.toString())
                        .isEqualTo(expectedFirst.get(cell.file() + cell.row()));
            }
        }
    }

    private static List<String[]> people(Random random) {
        List<String[]> rows = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            String id = random.nextInt(60) == 0 ? person(random.nextInt(300)) : person(i);
            String nick = random.nextInt(20) == 0 ? "" : "nick" + random.nextInt(2_000);
            String boss = random.nextInt(3) > 0 ? "" : person(random.nextInt(303));
            String friend =
                    rows.isEmpty() || random.nextInt(3) > 0
                            ? ""
                            : rows.get(random.nextInt(rows.size()))[1];
            rows.add(new String[] {id, nick, boss, friend, team(random, 152)});
        }
        return rows;
    }

    private static List<String[]> teams(Random random) {
        List<String[]> rows = new ArrayList<>();
        for (int i = 0; i < 160; i++) {
            String lead = random.nextInt(4) > 0 ? "" : person(random.nextInt(303));
            String year = "" + (random.nextInt(3) + 2016);
            rows.add(new String[] {team(random, 150), year, lead});
        }
        return rows;
    }

    private static List<String[]> games(Random random) {
        List<String[]> rows = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            String year = random.nextInt(9) == 0 ? "" : "" + (random.nextInt(3) + 2016);
            rows.add(new String[] {team(random, 150), year});
        }
        return rows;
    }

    /** Every third id is so long that its text is not kept. */
    private static String person(int number) {
        return "p" + number + (number % 3 == 0 ? "x".repeat(KeyMemory.MAX_TEXT) : "");
    }

    private static String team(Random random, int teams) {
        int number = random.nextInt(teams);
        return "t" + number + (number % 2 == 0 ? "y".repeat(KeyMemory.MAX_TEXT) : "");
    }

    private static String csv(String header, List<String[]> rows) {
        StringBuilder text = new StringBuilder(header).append('\n');
        for (String[] row : rows) {
            text.append(String.join(",", row)).append('\n');
        }
        return text.toString();
    }

    private void expectUnique(String file, List<String[]> rows, int... columns) {
        primaryKeys.put(rows, columns);
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (same(rows.get(i), columns, rows.get(j), columns)) {
                    expect("KEY_DUPLICATE", file, columns[0], i);
                    expectedFirst.put(file + (i + 2), j + 2);
                    break;
                }
            }
        }
    }

    private void expectNamed(
            String file, List<String[]> rows, int[] columns, List<String[]> others, int... keys) {
        for (int i = 0; i < rows.size(); i++) {
            if (isNull(rows.get(i), columns)) {
                continue;
            }
            int found = 0;
            for (String[] other : others) {
                found += !isNull(other, keys) && same(rows.get(i), columns, other, keys) ? 1 : 0;
            }
            // That two rows have one key is reported there, and not for each name.
            boolean isReported = found > 1 && Arrays.equals(primaryKeys.get(others), keys);
            if (found != 1 && !isReported) {
                String code = found == 0 ? "REFERENCE_UNKNOWN" : "REFERENCE_AMBIGUOUS";
                expect(code, file, columns[0], i);
            }
        }
    }

    private static boolean same(String[] one, int[] columns, String[] other, int[] others) {
        boolean same = true;
        for (int i = 0; i < columns.length; i++) {
            same &= one[columns[i]].equals(other[others[i]]);
        }
        return same;
    }

    private static boolean isNull(String[] row, int[] columns) {
        boolean isNull = false;
        for (int column : columns) {
            isNull |= row[column].isEmpty();
        }
        return isNull;
    }

    private void expect(String code, String file, int column, int row) {
        String rule = code + " " + file + " " + (column + 1);
        expected.computeIfAbsent(rule, r -> new TreeSet<>()).add(row + 2);
    }

    private static String rule(Problem problem) {
        CellRef cell = (CellRef) problem.place();
        return problem.code() + " " + cell.file() + " " + cell.column();
    }

    private Map<String, Integer> expectedCounts() {
        Map<String, Integer> counts = new TreeMap<>();
        expected.forEach((rule, rows) -> counts.put(rule, rows.size()));
        return counts;
    }

    private static Map<String, Integer> counts(Problems problems) {
        Map<String, Integer> counts = new TreeMap<>();
        problems.list().forEach(problem -> counts.merge(rule(problem), 1, Integer::sum));
        for (Problems.Rest rest : problems.rest()) {
            String rule = rest.code() + " " + rest.file() + " " + rest.column();
            counts.merge(rule, (int) rest.count(), Integer::sum);
        }
        return counts;
    }
}
