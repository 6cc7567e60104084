package org.claimgraph.csvw.resource;

import java.io.IOException;
import java.util.List;
import org.claimgraph.csvw.iri.Iris;
import org.jspecify.annotations.Nullable;

/**
 * Opens files of this machine when the network is not allowed. A table elsewhere is refused, not
 * reported as missing. Metadata are looked for on this machine only.
 */
public final class OfflineResources implements Resources {

    private final LocalResources files;

    /** Makes resources that refuse every IRI that no folder covers. */
    public OfflineResources(LocalResources files) {
        this.files = files;
    }

    /**
     * Opens a file.
     *
     * @throws FetchException when a table has an http or https IRI that no folder holds
     */
    @Override
    public @Nullable Resource open(String iri) throws IOException {
        requireReachable(iri);
        return files.open(iri);
    }

    /**
     * Refuses an IRI that would have to be fetched.
     *
     * @throws FetchException when this is an http or https IRI that no folder holds
     */
    public void requireReachable(String iri) throws FetchException {
        if (WebAddress.isWeb(iri) && !files.covers(iri)) {
            throw new FetchException(
                    Iris.withoutPassword(iri)
                            + " is not fetched: the network is not allowed. Allow it with"
                            + " --allow-network, or name a folder for it with --map.");
        }
    }

    @Override
    public @Nullable Resource openMetadata(String iri) throws IOException {
        return files.openMetadata(iri);
    }

    @Override
    public List<String> namesBeside(String iri) throws IOException {
        return files.namesBeside(iri);
    }

    @Override
    public @Nullable String danglingLink(String iri) throws IOException {
        return files.danglingLink(iri);
    }

    @Override
    public @Nullable Refusal refusal(String iri) throws IOException {
        return files.refusal(iri);
    }

    @Override
    public long size(String iri) throws IOException {
        return files.size(iri);
    }
}
