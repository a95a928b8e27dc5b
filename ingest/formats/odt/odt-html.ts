import { escaped } from '../html/escaped';
import { isElement, isText, walk } from '../html/page';

/** What holds no words of the text: what was deleted, what others noted beside it, fields to fill in, pictures' titles. */
const NOT_READ =
  /^(?:text:tracked-changes|office:annotation|office:forms|office:scripts|office:settings|text:sequence-decls|text:variable-decls|svg:title|svg:desc|presentation:notes|text:ruby-text)$/;
/** Lists of what stands elsewhere in the text. */
const INDEX =
  /^text:(?:table-of-content|alphabetical-index|illustration-index|table-index|object-index|user-index)$/;
const ELEMENTS: ReadonlyMap<string, string> = new Map([
  ['text:p', 'p'],
  ['text:list', 'ul'],
  ['text:list-item', 'li'],
  ['table:table', 'table'],
  ['table:table-row', 'tr'],
  ['table:table-cell', 'td'],
  ['table:covered-table-cell', 'td'],
  ['draw:text-box', 'div'],
]);
const MOST_BLANKS = 100;

/**
 * The text of an OpenDocument content as HTML: headings, paragraphs, lists, tables; notes called in their place and written at the end.
 * @returns with how many changes were tracked
 */
export function htmlOf(content: Document): { html: string; changes: number } {
  const body =
    [...walk(content)].find(({ node }) => isElement(node) && tagOf(node) === 'office:text')?.node ?? content;
  const notes: Node[] = [];
  const main = written(body, notes);
  // A note that calls a note is no matter of this: it is written as it stands.
  const below = notes.map((note, i) => `<li id="fn${i + 1}">${written(note, [])}</li>`);
  const changes = [...walk(content)].filter(
    ({ node, entering }) => entering && isElement(node) && tagOf(node) === 'text:changed-region',
  );
  return {
    html: `<html><body>${main}${below.length > 0 ? `<ol class="footnotes">${below.join('')}</ol>` : ''}</body></html>`,
    changes: changes.length,
  };
}

/** @param notes is added the bodies of the notes that are called */
function written(root: Node, notes: Node[]): string {
  const out: string[] = [];
  const apart = (node: Node): boolean =>
    isElement(node) && node !== root && (NOT_READ.test(tagOf(node)) || tagOf(node) === 'text:note');
  for (const { node, entering } of walk(root, apart)) {
    if (isText(node)) {
      if (entering) out.push(escaped(node.textContent ?? ''));
      continue;
    }
    if (!isElement(node) || node === root) continue;
    const tag = tagOf(node);
    if (apart(node)) {
      if (entering && tag === 'text:note') out.push(callOf(node, notes));
      continue;
    }
    out.push(entering ? opening(node, tag) : closing(node, tag));
  }
  return out.join('');
}

function callOf(note: Element, notes: Node[]): string {
  const body = [...note.children].find((child) => tagOf(child) === 'text:note-body');
  if (!body) return '';
  notes.push(body);
  return `<sup><a href="#fn${notes.length}">${notes.length}</a></sup>`;
}

function opening(element: Element, tag: string): string {
  if (tag === 'text:h') return `<h${levelOf(element)}>`;
  if (tag === 'text:p' && /^Title$/i.test(element.getAttribute('text:style-name') ?? '')) return '<h1>';
  if (tag === 'text:s') return ' '.repeat(Math.min(MOST_BLANKS, Number(element.getAttribute('text:c')) || 1));
  if (tag === 'text:tab') return ' ';
  if (tag === 'text:line-break') return '<br>';
  if (INDEX.test(tag)) return '<nav>';
  const html = ELEMENTS.get(tag);
  return html ? `<${html}>` : '';
}

function closing(element: Element, tag: string): string {
  if (tag === 'text:h') return `</h${levelOf(element)}>`;
  if (tag === 'text:p' && /^Title$/i.test(element.getAttribute('text:style-name') ?? '')) return '</h1>';
  if (INDEX.test(tag)) return '</nav>';
  const html = ELEMENTS.get(tag);
  return html ? `</${html}>` : '';
}

function levelOf(heading: Element): number {
  const level = Number(heading.getAttribute('text:outline-level'));
  return level >= 1 && level <= 6 ? Math.floor(level) : 1;
}

function tagOf(element: Element): string {
  return element.tagName.toLowerCase();
}
