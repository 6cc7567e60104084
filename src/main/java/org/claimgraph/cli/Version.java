package org.claimgraph.cli;

import picocli.CommandLine.IVersionProvider;

/** Says which version of what runs. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {
            "ClaimGraph " + (version == null ? "development" : version),
            "Java " + System.getProperty("java.version")
        };
    }
}
