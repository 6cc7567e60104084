package org.claimgraph.csvw.resource;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Which addresses a host has, and whether they may be reached. */
@FunctionalInterface
public interface HostNames {

    /** Hosts of the public internet: all addresses of a name have to be public. */
    HostNames PUBLIC = host -> checked(host, InetAddress.getAllByName(host));

    /** Any host, those of this machine and the networks around it included. */
    HostNames ANY = InetAddress::getAllByName;

    /**
     * Returns the addresses of a host, in the order in which they are tried.
     *
     * @param host a name, or an address in figures
     * @throws UnknownHostException when there is no such host, or {@link HostRefused}
     */
    InetAddress[] addresses(String host) throws UnknownHostException;

    /** Returns the same addresses, all of which have to be public. */
    static InetAddress[] checked(String host, InetAddress... addresses) throws HostRefused {
        for (InetAddress address : addresses) {
            String kind = AddressRanges.kind(address);
            if (kind != null) {
                throw new HostRefused(host, address, kind);
            }
        }
        return addresses;
    }
}
