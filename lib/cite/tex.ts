import type { CslItem } from '@/lib/schema/knowledge-base';

/** BibTeX counts braces even behind a backslash, so they have to go by their names. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

/** Keys, and no text. */
const KEYS = new Set(['id', 'type']);

/** Fields that are printed to the letter. */
const VERBATIM = new Set(['URL', 'DOI', 'ISBN', 'ISSN']);

/** The item with every text such that TeX prints it as it reads and BibTeX finds the field's end. */
export function escapeTex(item: CslItem): CslItem {
  const fields = Object.entries(item)
    .filter(([name]) => !KEYS.has(name))
    .map(([name, value]) => [name, VERBATIM.has(name) ? toTheLetter(value) : escaped(value)]);
  return { id: item.id, type: item.type, ...Object.fromEntries(fields) };
}

/** A brace would end the field, a backslash hide it, and a percent sign begins a comment where TeX reads it: an address has another way to write the first two. */
function toTheLetter(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return value.replace(/[{}\\]/g, (mark) => encodeURIComponent(mark)).replaceAll('%', '\\%');
}

/** Text such that TeX prints it as it reads. */
export const texText = (text: string): string =>
  text.replace(/[\\{}<>|~^&%$#_]/g, (mark) => ESCAPES[mark] ?? mark);

function escaped(value: unknown): unknown {
  if (typeof value === 'string') return texText(value);
  if (Array.isArray(value)) return value.map(escaped);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, escaped(inner)]));
}
