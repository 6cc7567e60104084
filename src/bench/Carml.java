import io.carml.engine.rdf.RdfRmlMapper;
import io.carml.logicalsourceresolver.CsvResolver;
import io.carml.util.RmlMappingLoader;
import io.carml.vocab.Rdf;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.ntriples.NTriplesWriter;

/**
 * CARML as a program, which its library lacks: triples are written as they come.
 *
 * <p>Usage: {@code Carml FOLDER-OF-TABLES MAPPING.ttl OUT.nt}
 */
final class Carml {

    private Carml() {}

    public static void main(String[] files) throws IOException {
        RdfRmlMapper mapper =
                RdfRmlMapper.builder()
                        .setLogicalSourceResolver(Rdf.Ql.Csv, CsvResolver::getInstance)
                        .fileResolver(Path.of(files[0]))
                        .triplesMaps(
                                RmlMappingLoader.build().load(RDFFormat.TURTLE, Path.of(files[1])))
                        .build();
        try (OutputStream out =
                new BufferedOutputStream(Files.newOutputStream(Path.of(files[2])), 1 << 20)) {
            RDFWriter writer = new NTriplesWriter(out);
            writer.startRDF();
            for (Statement statement : mapper.map().toIterable()) {
                writer.handleStatement(statement);
            }
            writer.endRDF();
        }
    }
}
