import { parseDocument } from 'yaml';
import { lateDay, statedDay } from '../stated-date';
import type { Doubt, StatedField } from '../text-of-record';

const MATTER = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const LONGEST = 64 * 1024;

/** What a front matter states, and what is to be told of it. */
export interface FrontMatter {
  readonly stated: readonly StatedField[];
  readonly doubts: readonly Doubt[];
}

const NOTHING: FrontMatter = { stated: [], doubts: [] };

/** Which key of a front matter states which field of CSL. */
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['title', 'title'],
  ['author', 'author'],
  ['authors', 'author'],
  ['date', 'issued'],
  ['published', 'issued'],
  ['issued', 'issued'],
  ['publisher', 'publisher'],
  ['lang', 'language'],
  ['language', 'language'],
  ['url', 'URL'],
  ['source', 'URL'],
]);

/**
 * What the front matter of a Markdown text states (YAML between two lines `---`): title, author, date, publisher, language, address.
 * @returns nothing where there is none
 */
export function frontMatterOf(text: string): FrontMatter {
  const yaml = MATTER.exec(text)?.[1];
  if (yaml === undefined || yaml.length > LONGEST) return NOTHING;
  // Without a schema all is text: a date stays as it is written. Aliases are refused, which could grow without end.
  const document = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false, logLevel: 'silent' });
  if (document.errors.length > 0) return unread(`line ${lineOf(yaml, document.errors[0]?.pos[0] ?? 0)}`);
  let values: unknown;
  try {
    values = document.toJS({ maxAliasCount: 0 });
  } catch {
    return unread('it refers to itself');
  }
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return NOTHING;
  const stated = new Map<string, StatedField>();
  const doubts: Doubt[] = [];
  for (const [key, value] of Object.entries(values)) {
    const field = FIELDS.get(key.toLowerCase());
    if (field === 'issued' && typeof value === 'string' && statedDay(value)?.isLate)
      doubts.push(lateDay('md.date', value, `front matter ${key}`));
    const read = field && readAs(field, value);
    if (field && read && !stated.has(field))
      stated.set(field, { field, value: read, basis: `front matter ${key}` });
  }
  return { stated: [...stated.values()], doubts };
}

function readAs(field: string, value: unknown): unknown {
  if (field === 'author') {
    const names = (Array.isArray(value) ? value : [value]).flatMap((one) => {
      const name = typeof one === 'object' && one !== null && 'name' in one ? one.name : one;
      return typeof name === 'string' && name.trim() ? [{ literal: name.trim() }] : [];
    });
    return names.length > 0 ? names : null;
  }
  if (typeof value !== 'string' || value.trim() === '') return null;
  if (field === 'URL') return /^https?:\/\/\S+$/i.test(value) ? value : null;
  if (field !== 'issued') return value.trim();
  const day = statedDay(value);
  return day && !day.isLate ? { 'date-parts': [day.parts] } : null;
}

function unread(why: string): FrontMatter {
  const doubt = {
    rule: 'md.front-matter',
    message: `begins with a front matter that cannot be read (${why}): nothing is taken from it. Write it as YAML, a key and a value a line.`,
    span: null,
  };
  return { stated: [], doubts: [doubt] };
}

/** The line of a place in a front matter, as the file counts: its first stands under the mark. */
function lineOf(yaml: string, at: number): number {
  return yaml.slice(0, at).split('\n').length + 1;
}
