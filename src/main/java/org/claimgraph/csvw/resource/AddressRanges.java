package org.claimgraph.csvw.resource;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ranges of addresses that are not on the public internet: those of the IANA registries of
 * special-purpose addresses for IPv4 and IPv6 (RFC 6890), multicast, and the addresses of cloud
 * metadata services.
 *
 * <p>Java itself converts an IPv4-mapped IPv6 address (RFC 4291) to the IPv4 address.
 */
final class AddressRanges {

    /** A range in the notation of RFC 4632, such as 10.0.0.0/8. */
    private record Range(BigInteger first, int length, int bits, String kind) {

        static Range of(String written, String kind) {
            int slash = written.indexOf('/');
            try {
                byte[] first = InetAddress.getByName(written.substring(0, slash)).getAddress();
                int bits = Integer.parseInt(written.substring(slash + 1));
                return new Range(new BigInteger(1, first), first.length, bits, kind);
            } catch (UnknownHostException noAddress) {
                throw new IllegalArgumentException(written, noAddress);
            }
        }

        boolean holds(byte[] address) {
            int others = 8 * length - bits;
            return address.length == length
                    && new BigInteger(1, address).xor(first).shiftRight(others).signum() == 0;
        }
    }

    private static final List<Range> SPECIAL =
            List.of(
                    Range.of("0.0.0.0/8", "an unspecified address"),
                    Range.of("10.0.0.0/8", "a private address"),
                    Range.of("100.64.0.0/10", "an address within a provider's network"),
                    Range.of("127.0.0.0/8", "a loopback address"),
                    Range.of("168.63.129.16/32", "an address of cloud metadata"),
                    Range.of("169.254.169.254/32", "an address of cloud metadata"),
                    Range.of("169.254.0.0/16", "a link-local address"),
                    Range.of("172.16.0.0/12", "a private address"),
                    Range.of("192.0.0.0/24", "a reserved address"),
                    Range.of("192.0.2.0/24", "a reserved address"),
                    Range.of("192.88.99.0/24", "a reserved address"),
                    Range.of("192.168.0.0/16", "a private address"),
                    Range.of("198.18.0.0/15", "a reserved address"),
                    Range.of("198.51.100.0/24", "a reserved address"),
                    Range.of("203.0.113.0/24", "a reserved address"),
                    Range.of("224.0.0.0/4", "a multicast address"),
                    Range.of("240.0.0.0/4", "a reserved address"),
                    Range.of("::/128", "an unspecified address"),
                    Range.of("::1/128", "a loopback address"),
                    Range.of("fd00:ec2::/32", "an address of cloud metadata"),
                    Range.of("fc00::/7", "a private address"),
                    Range.of("fe80::/10", "a link-local address"),
                    Range.of("fec0::/10", "a private address"),
                    Range.of("ff00::/8", "a multicast address"),
                    Range.of("2001::/23", "a reserved address"),
                    Range.of("2001:db8::/32", "a reserved address"),
                    Range.of("2002::/16", "a reserved address"),
                    Range.of("3fff::/20", "a reserved address"));

    /** The range of IPv6 that is allocated for the public internet. */
    private static final Range GLOBAL = Range.of("2000::/3", "");

    /** IPv4 addresses for machines that have IPv6 only (RFC 6052). */
    private static final Range TRANSLATED = Range.of("64:ff9b::/96", "");

    private AddressRanges() {}

    /** Returns what kind of address it is, such as "a private address"; null for a public one. */
    static @Nullable String kind(InetAddress address) {
        return kind(address.getAddress());
    }

    private static @Nullable String kind(byte[] address) {
        if (TRANSLATED.holds(address)) {
            return kind(Arrays.copyOfRange(address, 12, 16));
        }
        for (Range range : SPECIAL) {
            if (range.holds(address)) {
                return range.kind();
            }
        }
        boolean given = address.length == 4 || GLOBAL.holds(address);
        return given ? null : "a reserved address";
    }
}
