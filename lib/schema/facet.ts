/**
 * By what events can be filtered; `EventTerm` holds the values of each. `name` has the ids of all that take part in an event, are its place or its
 * conference, or are named in the words that tell of it; `name-actor` and its like those who are this there, whoever they are (`actor` and `object` have the countries among
 * them); `held-name` those of all that are named in what parties hold at it. `review` says where an event stands in reviewing,
 * `reviewer` who decided of it, `doubt` what makes one doubt it.
 */
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
  'name',
  'name-actor',
  'name-object',
  'name-party',
  'name-conference',
  'held-name',
  'review',
  'reviewer',
  'doubt',
] as const;
export type Facet = (typeof FACETS)[number];

/** The value of the facet `contradicted`, which has no other. */
export const CONTRADICTED = 'yes';
