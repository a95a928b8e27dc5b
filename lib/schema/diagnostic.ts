/** The rule by which the ingest notes a word that it does not know; the message is the word. */
export const UNKNOWN_WORD = 'title.unknown';

/** What begins the rule of a dated clause that tells no event; behind it stands the id of the filter, and the message is the clause. */
export const FILTERED = 'event.filtered.';
