package org.claimgraph.csvw.resource;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** A host has an address that may not be reached. */
final class HostRefused extends UnknownHostException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes a refusal.
     *
     * @param kind what the address is, such as "a private address"
     */
    HostRefused(String host, InetAddress address, String kind) {
        super(
                host.equals(address.getHostAddress())
                        ? host + " is " + kind
                        : host + " has " + kind + ", " + address.getHostAddress());
    }
}
