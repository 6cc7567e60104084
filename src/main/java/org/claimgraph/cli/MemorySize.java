package org.claimgraph.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimgraph.run.Memory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option that says how much memory may be taken. */
final class MemorySize {

    @Option(
            names = "--memory",
            paramLabel = "SIZE",
            converter = Parser.class,
            description =
                    "The memory limit for keys and for sorting, such as 512m or 2g; more goes to disk"
                            + " (default: 64m for keys, a quarter of the machine's memory for sorting).")
    private @Nullable Long bytes;

    /** Returns the memory limits. */
    Memory memory() {
        return bytes == null ? Memory.defaults() : Memory.of(bytes);
    }

    /** Reads sizes as people write them for Java: a number and k, m or g. */
    static final class Parser implements ITypeConverter<Long> {

        private static final Pattern SIZE = Pattern.compile("([0-9]{1,9})([kmg])");

        /** The least that makes sense; less would only write working files. */
        private static final long MIN = 1 << 20;

        @Override
        public Long convert(String text) {
            Matcher size = SIZE.matcher(text.toLowerCase(Locale.ROOT));
            if (!size.matches()) {
                throw new TypeConversionException(
                        "\"" + text + "\" is not a size. Write a number and k, m or g: 512m, 2g.");
            }
            long bytes = Long.parseLong(size.group(1)) * unit(size.group(2));
            if (bytes < MIN) {
                throw new TypeConversionException("\"" + text + "\" is less than 1m.");
            }
            return bytes;
        }

        private static long unit(String letter) {
            return switch (letter) {
                case "k" -> 1L << 10;
                case "m" -> 1L << 20;
                default -> 1L << 30;
            };
        }
    }
}
