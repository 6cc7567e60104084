package org.claimgraph.cli;

import picocli.CommandLine.IVersionProvider;

/** The versions of ClaimGraph and Java. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {
            "ClaimGraph " + number(), "Java " + System.getProperty("java.version")
        };
    }

    /** Returns the version of ClaimGraph; {@code development} when it runs from its classes. */
    static String number() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
