/** By what events can be filtered; `EventTerm` holds the values of each. */
export const FACETS = [
  'country',
  'actor',
  'object',
  'kind',
  'status',
  'document',
  'participant',
  'place',
  'precision',
  'contradicted',
] as const;
export type Facet = (typeof FACETS)[number];

/** The value of the facet `contradicted`, which has no other. */
export const CONTRADICTED = 'yes';
