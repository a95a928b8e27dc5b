/** The files of all events that a copy has, by the format of the interface for programs: what each is called there, and in the copy; whether its words are in a language. */
export const EXPORTED = [
  { format: 'csv', name: 'CSV', file: 'events.csv', isInLanguage: true },
  { format: 'ics', name: 'iCalendar', file: 'events.ics', isInLanguage: true },
  { format: 'timelinejs', name: 'TimelineJS', file: 'timelinejs.json', isInLanguage: true },
  { format: 'jsonld', name: 'JSON-LD', file: 'events.jsonld', isInLanguage: false },
  { format: 'jsonl', name: 'JSON Lines', file: 'events.jsonl', isInLanguage: false },
  { format: 'plover', name: 'PLOVER', file: 'plover.jsonl', isInLanguage: false },
] as const;

/** Those of the works that events rest on. */
export const EXPORTED_WORKS = [
  { format: 'bibtex', name: 'BibTeX', file: 'works.bib' },
  { format: 'ris', name: 'RIS', file: 'works.ris' },
  { format: 'csl', name: 'CSL-JSON', file: 'works.csl.json' },
] as const;

/** Where an exported file lies within the copy. */
export const exportedFile = (file: string, locale: string | null): string =>
  locale === null ? `exports/${file}` : `exports/${locale}/${file}`;
