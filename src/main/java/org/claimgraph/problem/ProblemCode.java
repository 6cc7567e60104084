package org.claimgraph.problem;

/**
 * The stable codes of all problems. A code never changes its meaning; each has a heading in {@code
 * docs/reference/problems.md} and a test that triggers it.
 */
public enum ProblemCode {
    // The bytes and rows of a table
    TABLE_MISSING,
    TABLE_EMPTY,
    TABLE_NOT_CSV,
    ENCODING_INVALID,
    CHARACTER_FORBIDDEN,
    QUOTE_STRAY,
    QUOTE_UNCLOSED,
    QUOTE_DOUBTFUL(Severity.WARNING),
    LINE_END_STRAY,
    SEPARATOR_WRONG,
    ROW_RAGGED,
    ROWS_BLANK(Severity.INFO),
    CELL_TOO_LONG,
    COLUMNS_TOO_MANY,
    HEADER_DUPLICATE,
    HEADER_EMPTY,
    HEADER_DOUBTFUL(Severity.WARNING),
    HEADER_MISMATCH,
    COLUMN_ORDER(Severity.INFO),
    COLUMN_UNTITLED,
    COLUMN_MISSING,
    COLUMN_SPELLING(Severity.INFO),
    COLUMN_MISSPELLED,
    COLUMN_UNKNOWN(Severity.WARNING),

    // The metadata
    METADATA_SYNTAX,
    METADATA_INVALID,
    METADATA_IGNORED(Severity.WARNING),
    METADATA_DOUBTFUL(Severity.WARNING),
    DATATYPE_UNKNOWN,
    TABLE_DUPLICATE(Severity.WARNING),
    FILE_OUTSIDE,
    BASE_INVALID,
    DATASET_UNDESCRIBED(Severity.INFO),
    EXTRACTOR_UNKNOWN,
    ONTOLOGY_SYNTAX,
    SHAPES_SYNTAX,

    // One cell
    VALUE_REQUIRED,
    VALUE_NOT_IN_LIST,
    VALUE_FORMAT,
    VALUE_DATATYPE,
    VALUE_CONSTRAINT,
    DATE_NOT_EDTF,
    IRI_INVALID,
    CHARACTER_SUSPECT(Severity.WARNING),

    // Keys and references
    KEY_DUPLICATE,
    ID_LOOKALIKE(Severity.WARNING),
    REFERENCE_UNKNOWN,
    REFERENCE_AMBIGUOUS,
    REFERENCE_NULL,
    REFERENCE_KIND,
    REFERENCE_CYCLE,
    INVERSE_INVALID,

    // What a row says as a whole
    COORDINATE_HALF,
    SOURCE_NOT_HIDDEN,
    PUBLISHER_SHOWN(Severity.INFO),
    CODER_MISSING,
    EVIDENCE_TWICE(Severity.WARNING),
    CLAIM_ID_MISMATCH,
    PASSAGE_BOUNDS,
    LOCATOR_INCOMPLETE,
    SENTENCE_UNKNOWN,
    PARAGRAPHS_MISCOUNTED(Severity.WARNING),
    CLAIM_WITHOUT_CONTENT,
    CONTENT_UNUSED,
    WITHDRAWAL_ASSERTS,
    CLAIM_INCOMPLETE,
    AMOUNT_WITHOUT_UNIT,
    AMOUNT_BOUNDS,
    AMOUNT_NOT_WHOLE,
    LIST_WITH_AMOUNT,
    CHAIN_STEP_EMPTY,
    CHAIN_VOICE_TWICE,
    CHAIN_AGAIN_FIRST,
    CHAIN_FROM_PUBLISHER(Severity.WARNING),

    // What rows say together
    STANCE_NOT_ONE,
    CLAIMANT_NOT_ORIGIN,
    CHAIN_BROKEN,
    CHAIN_NOT_TO_PUBLISHER,
    SAID_AFTER_DOCUMENT,
    PARAGRAPH_BEYOND_DOCUMENT,
    PARAGRAPHS_UNCOUNTED(Severity.INFO),
    TIME_AFTER_DOCUMENT(Severity.WARNING),
    ANSWERS_ITSELF,
    RESTATES_OTHER_DOCUMENT,
    CLAIM_NAMES_ITSELF,
    WITHDRAWS_OTHER_VOICE(Severity.WARNING),
    DENIAL_UNMATCHED(Severity.INFO),
    UNIT_WITHOUT_AMOUNT,
    TIME_MISSING(Severity.WARNING),
    TIME_REVERSED,
    ANONYMOUS_SHARED,
    LOCATION_FAR(Severity.WARNING),
    SPELLING_SHARED(Severity.WARNING),
    ENTITY_UNUSED(Severity.INFO),
    SHAPE_VIOLATED,

    // Queries
    QUERY_HEADER_INVALID,
    QUERY_NAME_DUPLICATE,

    // The store
    STORE_DAMAGED;

    private final Severity severity;

    ProblemCode() {
        this(Severity.ERROR);
    }

    ProblemCode(Severity severity) {
        this.severity = severity;
    }

    /**
     * Returns how much such a problem matters unless the caller of the reader decides differently.
     */
    public Severity severity() {
        return severity;
    }
}
