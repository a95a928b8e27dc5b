import type { CslItem } from '@/lib/schema/knowledge-base';

/** BibTeX counts braces even behind a backslash, so they have to go by their names. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '<': '\\textless{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

/** Fields that BibTeX takes to the letter, or that are keys and not text. */
const VERBATIM = new Set(['id', 'type', 'URL', 'DOI', 'ISBN', 'ISSN']);

/** The item with every text such that TeX prints it as it reads and BibTeX finds the field's end. */
export function escapeTex(item: CslItem): CslItem {
  const fields = Object.entries(item).map(([name, value]) => [
    name,
    VERBATIM.has(name) ? value : escaped(value),
  ]);
  return { id: item.id, type: item.type, ...Object.fromEntries(fields) };
}

function escaped(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/[\\{}<~^&%$#_]/g, (mark) => ESCAPES[mark] ?? mark);
  if (Array.isArray(value)) return value.map(escaped);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, escaped(inner)]));
}
