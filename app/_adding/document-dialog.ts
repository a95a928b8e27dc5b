/** What can be done to a document. */
export type DocumentDialog = 'correct' | 'replace' | 'remove';
