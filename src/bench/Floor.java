import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The floor of comparisons: the claims of generate.py to N-Triples with Commons CSV and bytes
 * written by hand. It knows this one table, checks nothing and says nothing of what is wrong.
 *
 * <p>Usage: {@code Floor CLAIMS.csv OUT.nt}
 */
final class Floor {

    private static final String SITE = "https://kg.example/";
    private static final String XSD = "^^<http://www.w3.org/2001/XMLSchema#";
    private static final byte[] HEX = ascii("0123456789ABCDEF");

    private static final Column[] COLUMNS = {
        literal("http://purl.org/dc/terms/identifier", ""),
        link("document", "doc"),
        link("speaker", "actor"),
        link("via", "actor"),
        link("predicate", "predicate"),
        link("agent", "actor"),
        link("target", "actor"),
        link("location", "location"),
        literal(SITE + "ns#start", XSD + "date>"),
        literal(SITE + "ns#end", XSD + "date>"),
        literal(SITE + "ns#low", XSD + "integer>"),
        literal(SITE + "ns#high", XSD + "integer>"),
        literal(SITE + "ns#status", ""),
        literal(SITE + "ns#text", "@en"),
    };

    private static final byte[] SUBJECT = ascii("<" + SITE + "claim/");
    private static final byte[] TYPE =
            ascii("> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <" + SITE + "ns#Claim> .\n");

    private final OutputStream out;

    private Floor(OutputStream out) {
        this.out = out;
    }

    /** What stands between the subject's text and the value, and after it. */
    private record Column(byte[] before, byte[] after, boolean isLink) {}

    private static Column link(String name, String kind) {
        return new Column(
                ascii("> <" + SITE + "ns#" + name + "> <" + SITE + kind + "/"), ascii("> .\n"), true);
    }

    private static Column literal(String property, String type) {
        return new Column(ascii("> <" + property + "> \""), ascii("\"" + type + " .\n"), false);
    }

    private void write(CSVRecord row) throws IOException {
        byte[] id = row.get(0).getBytes(StandardCharsets.UTF_8);
        begin(id);
        out.write(TYPE);
        for (int i = 0; i < COLUMNS.length; i++) {
            String text = row.get(i);
            if (!text.isEmpty()) {
                begin(id);
                write(COLUMNS[i], text.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private void begin(byte[] id) throws IOException {
        out.write(SUBJECT);
        writeEncoded(id);
    }

    private void write(Column column, byte[] text) throws IOException {
        out.write(column.before);
        if (column.isLink) {
            writeEncoded(text);
        } else {
            writeEscaped(text);
        }
        out.write(column.after);
    }

    private void writeEncoded(byte[] text) throws IOException {
        for (byte b : text) {
            if (isUnreserved(b)) {
                out.write(b);
            } else {
                out.write('%');
                out.write(HEX[b >> 4 & 15]);
                out.write(HEX[b & 15]);
            }
        }
    }

    private static boolean isUnreserved(byte b) {
        return b >= 'a' && b <= 'z'
                || b >= 'A' && b <= 'Z'
                || b >= '0' && b <= '9'
                || b == '-'
                || b == '.'
                || b == '_'
                || b == '~';
    }

    private void writeEscaped(byte[] text) throws IOException {
        for (byte b : text) {
            switch (b) {
                case '"', '\\' -> writePair(b);
                case '\n' -> writePair('n');
                case '\r' -> writePair('r');
                case '\t' -> writePair('t');
                default -> out.write(b);
            }
        }
    }

    private void writePair(int escaped) throws IOException {
        out.write('\\');
        out.write(escaped);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Not BufferedOutputStream, which takes a lock for each byte. */
    private static final class Buffer extends OutputStream {
        private final OutputStream file;
        private final byte[] bytes = new byte[1 << 20];
        private int end;

        Buffer(OutputStream file) {
            this.file = file;
        }

        @Override
        public void write(int b) throws IOException {
            if (end == bytes.length) {
                flush();
            }
            bytes[end++] = (byte) b;
        }

        @Override
        public void write(byte[] text) throws IOException {
            if (text.length > bytes.length - end) {
                flush();
            }
            System.arraycopy(text, 0, bytes, end, text.length);
            end += text.length;
        }

        @Override
        public void flush() throws IOException {
            file.write(bytes, 0, end);
            end = 0;
        }
    }

    public static void main(String[] files) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (Reader in = Files.newBufferedReader(Path.of(files[0]));
                CSVParser rows = format.parse(in);
                OutputStream file = Files.newOutputStream(Path.of(files[1]))) {
            Buffer out = new Buffer(file);
            Floor floor = new Floor(out);
            for (CSVRecord row : rows) {
                floor.write(row);
            }
            out.flush();
        }
    }
}
