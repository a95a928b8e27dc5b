/** The bibliography in the documents' folder. */
export const SOURCES_FILE = 'sources.json';
