/** One way to ask for events. */
interface Declared {
  /** Whether several values can be asked for (`country=JPN&country=KOR`). */
  many: boolean;
  /** What a value is. Of an `entity` or a `document` the values are those that the documents have brought; the others are known beforehand. */
  value: 'entity' | 'document' | 'kind' | 'status' | 'precision' | 'words' | 'day' | readonly string[];
  /** Of several values: whether one has to fit, or all, or whether the reader says which by `match`. */
  together?: 'any' | 'all' | 'match';
}

/**
 * The filters of events, each said once: the check of an address (lib/queries/filters.ts), the conditions in SQL (lib/queries/matching.ts), the description of the API, the
 * state in the address (app/_explorer/view-state.ts) and the parameters that the server hands on follow from it. What a filter is called stands under `filter` in the messages.
 * Without zod, so that the browser can read it.
 */
export const FILTERS = {
  country: { many: true, value: 'entity', together: 'match' },
  kind: { many: true, value: 'kind', together: 'any' },
  status: { many: true, value: 'status', together: 'any' },
  document: { many: true, value: 'document', together: 'any' },
  participant: { many: true, value: 'entity', together: 'any' },
  name: { many: true, value: 'entity', together: 'all' },
  precision: { many: true, value: 'precision', together: 'any' },
  match: { many: false, value: ['any', 'all'] },
  role: { many: false, value: ['actor', 'object'] },
  contradicted: { many: false, value: ['yes'] },
  q: { many: false, value: 'words' },
  from: { many: false, value: 'day' },
  to: { many: false, value: 'day' },
} as const satisfies Record<string, Declared>;

export type FilterName = keyof typeof FILTERS;
type Rows = typeof FILTERS;
type NamesWith<Trait> = { [N in FilterName]: Rows[N] extends Trait ? N : never }[FilterName];

/** A filter that takes several values; each is a facet of events of the same name. */
export type ListFilter = NamesWith<{ many: true }>;
/** A filter whose values are those that the documents have brought. */
export type OpenFilter = NamesWith<{ value: 'entity' | 'document' }>;
/** What a filter of one of a few values can be. */
export type Choice<N extends NamesWith<{ value: readonly string[] }>> = Rows[N]['value'][number];

export const FILTER_NAMES = Object.keys(FILTERS) as FilterName[];
export const LIST_FILTERS = FILTER_NAMES.filter((name): name is ListFilter => FILTERS[name].many);
export const OPEN_FILTERS = FILTER_NAMES.filter((name): name is OpenFilter =>
  ['entity', 'document'].some((value) => value === FILTERS[name].value),
);
