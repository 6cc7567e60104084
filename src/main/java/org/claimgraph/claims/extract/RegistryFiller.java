package org.claimgraph.claims.extract;

import java.util.Set;
import java.util.function.Consumer;
import org.claimgraph.claims.model.Affiliation;
import org.claimgraph.claims.model.Affiliation.Tie;
import org.claimgraph.claims.model.CountKind;
import org.claimgraph.claims.model.Document;
import org.claimgraph.claims.model.Document.Extent;
import org.claimgraph.claims.model.Entity;
import org.claimgraph.claims.model.IdAlphabet;
import org.claimgraph.claims.model.Kind;
import org.claimgraph.claims.model.Means;
import org.claimgraph.claims.model.Period;
import org.claimgraph.claims.model.Registry;
import org.claimgraph.claims.model.Relation;
import org.claimgraph.claims.model.Unit;
import org.claimgraph.csvw.row.CompiledColumn;
import org.claimgraph.csvw.row.CompiledTable;
import org.claimgraph.csvw.row.TypedRow;
import org.claimgraph.edtf.Edtf;
import org.claimgraph.problem.Problem;
import org.claimgraph.problem.ProblemCode;
import org.claimgraph.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Fills a {@link Registry} from the rows of the tables that claims refer to. Reports ids that are
 * not ids, are taken, or look like another.
 */
public final class RegistryFiller {

    private static final int MAX_DIGITS = 18;

    /** What the column control says of relations by which somebody has a place. */
    private static final Set<String> HOLDING = Set.of("holds", "holds-part", "gains", "gains-part");

    private final Registry registry;
    private final Problems problems;
    private final Ids relationIds;
    private final Ids unitIds;
    private final Ids meansIds;
    private final Ids thingIds;
    private final Ids evidenceIds;
    private final Ids documentIds;

    /** Makes a filler of this registry, in a project with these ids. */
    public RegistryFiller(Registry registry, IdAlphabet ids, Problems problems) {
        this.registry = registry;
        this.problems = problems;
        this.relationIds = new Ids(ids, problems);
        this.unitIds = new Ids(ids, problems);
        this.meansIds = new Ids(ids, problems);
        this.thingIds = new Ids(ids, problems);
        this.evidenceIds = new Ids(ids, problems);
        this.documentIds = new Ids(ids, problems);
    }

    /**
     * Returns what adds each row of a table to the registry. It ignores the rows of a table that
     * claims do not refer to.
     *
     * @param name the table's name: that of its file, without the ending
     * @param base where the IRIs of the table's rows begin
     */
    public Consumer<TypedRow> of(String name, CompiledTable table, String base) {
        return switch (name) {
            case "relations" -> relations(table, base);
            case "units" -> units(table, base);
            case "means" -> means(table, base);
            case "actors" -> actors(table);
            case "locations" -> locations(table);
            case "events" -> events(table);
            case "documents" -> documents(table);
            case "evidence" -> evidence(table);
            case "affiliations" -> affiliations(table);
            default -> row -> {};
        };
    }

    private Consumer<TypedRow> relations(CompiledTable table, String base) {
        int id = table.column("id");
        int label = table.column("label");
        int subjectKind = table.column("subject_kind");
        int objectKind = table.column("object_kind");
        int exclusive = table.column("exclusive");
        int symmetric = table.column("symmetric");
        int onceOnly = table.column("once_only");
        int background = table.optional("background");
        int oneObject = table.optional("one_object");
        int control = table.optional("control");
        int broader = table.optional("broader");
        int inverse = table.optional("inverse");
        return row -> {
            if (relationIds.take(row, id)
                    && isFilled(row, subjectKind)
                    && isFilled(row, objectKind)) {
                Relation relation =
                        new Relation(
                                row.text(id),
                                base + "relation/" + row.text(id),
                                row.text(label),
                                Kind.parse(row.text(subjectKind)),
                                Kind.parse(row.text(objectKind)),
                                isYes(row, exclusive),
                                isYes(row, symmetric),
                                isYes(row, onceOnly),
                                isYes(row, oneObject),
                                isYes(row, background));
                Relation other = registry.add(relation);
                if (other != null && !other.iri().equals(relation.iri())) {
                    reportTaken(row, id, other.iri());
                    return;
                }
                if (HOLDING.contains(row.text(control))) {
                    registry.addHolding(relation.id());
                }
                if (isFilled(row, broader)) {
                    registry.addBroaderRelation(relation.id(), row.text(broader));
                }
                if (isFilled(row, inverse)) {
                    registry.addInverse(relation.id(), row.text(inverse));
                }
            }
        };
    }

    private Consumer<TypedRow> units(CompiledTable table, String base) {
        int id = table.column("id");
        int label = table.column("label");
        int countKind = table.column("count_kind");
        CompiledColumn fractions = table.find("fractions");
        return row -> {
            if (unitIds.take(row, id) && isFilled(row, countKind)) {
                CountKind kind = CountKind.parse(row.text(countKind));
                Unit unit =
                        new Unit(
                                row.text(id),
                                base + "unit/" + row.text(id),
                                row.text(label),
                                kind,
                                hasFractions(row, fractions));
                Unit other = registry.add(unit);
                if (other != null && !other.iri().equals(unit.iri())) {
                    reportTaken(row, id, other.iri());
                }
            }
        };
    }

    private Consumer<TypedRow> means(CompiledTable table, String base) {
        int id = table.column("id");
        int label = table.column("label");
        int kind = table.column("kind");
        int broader = table.optional("broader");
        return row -> {
            if (meansIds.take(row, id) && isFilled(row, kind)) {
                Means means =
                        new Means(
                                row.text(id),
                                base + "means/" + row.text(id),
                                row.text(label),
                                Means.Kind.parse(row.text(kind)),
                                row.isNull(broader) ? null : row.text(broader));
                Means other = registry.add(means);
                if (other != null && !other.iri().equals(means.iri())) {
                    reportTaken(row, id, other.iri());
                }
            }
        };
    }

    /** Metadata of before do not know the column: then nothing is said of any unit. */
    private static boolean hasFractions(TypedRow row, @Nullable CompiledColumn fractions) {
        return fractions == null || isYes(row, fractions.index());
    }

    private static boolean isYes(TypedRow row, int column) {
        return row.text(column).equals("true");
    }

    private Consumer<TypedRow> actors(CompiledTable table) {
        int id = table.column("id");
        int label = table.column("label");
        int speaksFor = table.column("speaks_for");
        int anonymous = table.optional("anonymous");
        return row -> {
            add(row, id, label, Kind.ACTOR);
            if (isYes(row, anonymous)) {
                registry.addAnonymous(row.text(id));
            }
            if (!row.isNull(speaksFor)) {
                registry.addSpeaksFor(row.text(id), row.text(speaksFor));
            }
        };
    }

    private Consumer<TypedRow> locations(CompiledTable table) {
        int id = table.column("id");
        int label = table.column("label");
        int within = table.column("within");
        int precision = table.column("precision");
        int unnamed = table.optional("unnamed");
        int lat = table.column("lat");
        int longitude = table.column("long");
        return row -> {
            add(row, id, label, Kind.LOCATION);
            registry.places()
                    .add(
                            row.text(id),
                            row.text(precision),
                            number(row, lat),
                            number(row, longitude));
            if (isYes(row, unnamed) || row.text(precision).equals("line")) {
                registry.addVaguePlace(row.text(id));
            }
            if (!row.isNull(within)) {
                registry.addWithin(row.text(id), row.text(within));
            }
        };
    }

    private static @Nullable Double number(TypedRow row, int column) {
        return isFilled(row, column) ? Double.valueOf(row.text(column)) : null;
    }

    private Consumer<TypedRow> events(CompiledTable table) {
        int id = table.column("id");
        int label = table.column("label");
        int type = table.column("type");
        int time = table.column("time");
        int partOf = table.column("part_of");
        return row -> {
            add(row, id, label, Kind.EVENT);
            Edtf date = Edtf.parse(row.text(time));
            if (date != null) {
                registry.addEventPeriod(row.text(id), Period.of(date));
            }
            if (!row.isNull(partOf)) {
                registry.addPartOf(row.text(id), row.text(partOf));
            }
            if (row.text(type).equals("incident")) {
                registry.addIncident(row.text(id));
            }
        };
    }

    private Consumer<TypedRow> documents(CompiledTable table) {
        int id = table.column("id");
        int publisher = table.column("publisher");
        int published = table.column("published");
        int coder = table.optional("coder");
        int coded = table.optional("coded");
        int agencies = table.optional("agency_credits");
        int paragraphs = table.optional("paragraphs");
        int hidden = table.optional("hidden");
        return row -> {
            documentIds.take(row, id);
            registry.add(
                    new Document(
                            row.text(id),
                            row.text(publisher),
                            Period.of(Edtf.parse(row.text(published))),
                            row.text(coder),
                            row.text(coded),
                            row.texts(agencies),
                            extent(row, paragraphs),
                            isYes(row, hidden)));
        };
    }

    /** A number that long is no count of paragraphs: every claim lies before its end. */
    private static @Nullable Extent extent(TypedRow row, int column) {
        if (!isFilled(row, column) || row.text(column).length() > MAX_DIGITS) {
            return null;
        }
        return new Extent(Long.parseLong(row.text(column)), row.cell(column).toString());
    }

    private Consumer<TypedRow> evidence(CompiledTable table) {
        int id = table.column("id");
        return row -> evidenceIds.take(row, id);
    }

    private Consumer<TypedRow> affiliations(CompiledTable table) {
        int member = table.column("member");
        int organization = table.column("organization");
        int kind = table.column("kind");
        int time = table.column("time");
        return row -> {
            if (isFilled(row, kind)) {
                Period period = Period.of(Edtf.parse(row.text(time)));
                Tie tie = Tie.parse(row.text(kind));
                registry.add(
                        new Affiliation(row.text(member), row.text(organization), tie, period));
            }
        };
    }

    private void add(TypedRow row, int id, int label, Kind kind) {
        thingIds.take(row, id);
        Entity other =
                registry.add(
                        new Entity(row.text(id), kind, row.text(label), row.place().toString()));
        if (other != null && other.kind() != kind) {
            reportTaken(row, id, "the " + other.kind().slug() + " in " + other.row());
        }
    }

    private void reportTaken(TypedRow row, int id, String owner) {
        String text = row.text(id);
        problems.report(
                ProblemCode.KEY_DUPLICATE,
                row.cell(id),
                text,
                Problem.quote(text) + " is already the id of " + owner,
                "Choose another id: an id names one thing throughout the project.");
    }

    private static boolean isFilled(TypedRow row, int column) {
        return row.isValid(column) && !row.isNull(column);
    }
}
