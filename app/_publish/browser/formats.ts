/** The formats in which a copy writes works in the browser; as the app's. */
export const FORMATS = {
  bibtex: { mediaType: 'application/x-bibtex', ending: 'bib' },
  ris: { mediaType: 'application/x-research-info-systems', ending: 'ris' },
  csl: { mediaType: 'application/vnd.citationstyles.csl+json', ending: 'json' },
};
