package org.claimgraph.claims.model;

import java.util.List;

/**
 * A report from which claims were coded.
 *
 * @param publisher the actor who published it
 * @param published when
 * @param coder who coded it
 * @param coded the day it was coded, as an XSD date
 * @param agencies the actors whose reports it credits
 */
public record Document(
        String id,
        String publisher,
        Period published,
        String coder,
        String coded,
        List<String> agencies) {}
