package org.claimgraph.csvw.convert;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.riot.system.StreamRDF;
import org.claimgraph.csvw.jsonout.JsonExtractor;
import org.claimgraph.csvw.metadata.TableGroup;
import org.claimgraph.csvw.rdf.CsvwExtractor;
import org.claimgraph.csvw.resource.FetchException;
import org.claimgraph.csvw.resource.FileMap;
import org.claimgraph.csvw.resource.HostNames;
import org.claimgraph.csvw.resource.HttpResources;
import org.claimgraph.csvw.resource.LocalResources;
import org.claimgraph.csvw.resource.OfflineResources;
import org.claimgraph.csvw.resource.Resources;
import org.claimgraph.csvw.row.HeaderPolicy;
import org.claimgraph.csvw.walk.MetadataLocator;
import org.claimgraph.csvw.walk.OutputMode;
import org.claimgraph.csvw.walk.RowSink;
import org.claimgraph.csvw.walk.TableWalk;
import org.claimgraph.problem.Problems;
import org.claimgraph.rdf.CountedTriples;
import org.claimgraph.rdf.RdfFormat;
import org.claimgraph.run.Run;
import org.jspecify.annotations.Nullable;

/**
 * Converts or validates any tables as CSV on the Web says (W3C Recommendations of 17 December
 * 2015). Rows are streamed: memory does not grow with them, except by their keys.
 *
 * @param start the IRI of a table or of a metadata document
 * @param metadata the IRI of the user's metadata; null to look for metadata in the standard's order
 * @param folders for each beginning of IRIs the folder that holds them
 * @param network what may be fetched that no folder holds
 * @param reach which files of this machine the metadata may name
 */
public record CsvwTask(
        String start,
        @Nullable String metadata,
        Map<String, Path> folders,
        Network network,
        Reach reach) {

    /** Which files of this machine metadata may name. */
    public enum Reach {
        /** Those below the folders of the documents that the user named. */
        FOLDER,
        /** Any: the user trusts the metadata. */
        MACHINE
    }

    /** What may be fetched from the network. */
    public enum Network {
        /** Nothing. */
        OFFLINE,
        /** Files from hosts of the public internet. */
        PUBLIC,
        /** Files from any host, this machine and private networks included. */
        PRIVATE
    }

    /** Returns a collection for a conversion: problems in cells, keys and headers are warnings. */
    public static Problems conversionProblems() {
        return Problems.with(CsvwSeverities.conversion());
    }

    /** Returns a collection for a validation: every problem is an error. */
    public static Problems validationProblems() {
        return Problems.with(CsvwSeverities.validation());
    }

    /** Reads all rows and reports what is wrong with them. */
    public void validate(Run run) {
        work(TableWalk::check, run);
    }

    /**
     * Writes what the tables say, in UTF-8. The output is not closed.
     *
     * @return the files of this machine that were read
     */
    public Set<Path> convert(OutputMode mode, ConvertFormat format, OutputStream out, Run run) {
        RdfFormat rdf = format.rdf();
        return rdf == null ? writeJson(mode, out, run) : convert(mode, rdf.stream(out), run);
    }

    /**
     * Sends what the tables say, from this thread.
     *
     * @return the files of this machine that were read
     */
    public Set<Path> convert(OutputMode mode, StreamRDF out, Run run) {
        out.start();
        Set<Path> read =
                walk(
                        new CsvwExtractor(
                                mode, new CountedTriples(out, run.progress()), run.problems()),
                        run);
        out.finish();
        return read;
    }

    private Set<Path> writeJson(OutputMode mode, OutputStream out, Run run) {
        try (JsonExtractor json = new JsonExtractor(mode, out, run.problems())) {
            return walk(json, run);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileMap fileMap() {
        return switch (reach) {
            case FOLDER ->
                    FileMap.beside(
                            folders, metadata == null ? List.of(start) : List.of(start, metadata));
            case MACHINE -> FileMap.ofMachine(folders);
        };
    }

    /** A document that the user names must exist, unlike metadata that are searched for. */
    private Resources resources(LocalResources files) throws FetchException {
        return switch (network) {
            case OFFLINE -> {
                OfflineResources offline = new OfflineResources(files);
                offline.requireReachable(metadata == null ? start : metadata);
                yield offline;
            }
            case PUBLIC -> new HttpResources(files, HostNames.PUBLIC);
            case PRIVATE -> new HttpResources(files, HostNames.ANY);
        };
    }

    /** Returns where a file lies by the name that it has in problems. */
    public URI uri(String file) {
        try {
            FileMap files = fileMap();
            return named(new LocalResources(files), files).uri(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CsvwFiles named(Resources found, FileMap files) throws IOException {
        return new CsvwFiles(found, metadata == null ? start : metadata, files);
    }

    private Set<Path> walk(RowSink sink, Run run) {
        return work((tables, group) -> tables.walk(group, sink), run);
    }

    /** Work on tables whose metadata were found. */
    @FunctionalInterface
    private interface Work {
        void with(TableWalk tables, TableGroup group) throws IOException;
    }

    private Set<Path> work(Work work, Run run) {
        FileMap files = fileMap();
        LocalResources local = new LocalResources(files);
        try {
            Resources resources = named(resources(local), files);
            MetadataLocator locator = new MetadataLocator(resources, run.problems());
            TableGroup group =
                    metadata == null ? locator.open(start) : locator.read(metadata, start);
            if (group != null) {
                work.with(new TableWalk(resources, HeaderPolicy.BY_POSITION, run), group);
            }
            return local.opened();
        } catch (FetchException notFetched) {
            throw new UncheckedIOException(notFetched.getMessage(), notFetched);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
