package org.claimgraph.store.bulk;

import java.io.OutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.thrift.TRDF;
import org.apache.jena.riot.thrift.ThriftConvert;
import org.apache.jena.riot.thrift.wire.RDF_Term;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TProtocol;
import org.apache.thrift.transport.TIOStreamTransport;

/**
 * Writes terms as TDB2 keeps them in its node file: an RDF_Term in Thrift's compact protocol.
 *
 * <p>A number whose id does not contain the whole term is stored as its text. TDB2 itself stores
 * some of these by value, and then returns another term: the lowest 64 bits of a larger integer,
 * and an xsd:integer for every xsd:long. It reads both.
 */
final class TermBytes {

    private final TProtocol protocol;
    private final RDF_Term term = new RDF_Term();

    TermBytes(OutputStream out) {
        protocol = protocol(out);
    }

    private static TProtocol protocol(OutputStream out) {
        try {
            return TRDF.protocol(new TIOStreamTransport(out));
        } catch (TException failure) {
            throw new IllegalStateException("cannot encode anything", failure);
        }
    }

    /** Writes one term. */
    void write(Node node) {
        term.clear();
        ThriftConvert.toThrift(node, term, false);
        try {
            term.write(protocol);
        } catch (TException failure) {
            throw new IllegalStateException("cannot encode " + node, failure);
        }
    }
}
