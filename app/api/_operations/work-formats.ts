/** The formats of reference managers for works: the media type of each, and the ending of its file's name. (No library here: the script of a copy has this file too.) */
export const WORK_FORMATS = {
  bibtex: { mediaType: 'application/x-bibtex', ending: 'bib' },
  ris: { mediaType: 'application/x-research-info-systems', ending: 'ris' },
  csl: { mediaType: 'application/vnd.citationstyles.csl+json', ending: 'csl.json' },
} as const;

export type WorkFormat = keyof typeof WORK_FORMATS;

/** Their media types, none with a shape in JSON. */
export const WORK_TYPES = Object.fromEntries(
  Object.values(WORK_FORMATS).map(({ mediaType }) => [mediaType, null]),
);
