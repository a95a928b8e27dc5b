import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { isElement, isText, walk } from './page';

/** Deeper pages take Readability minutes. */
const DEEPEST = 200;
const MOST_ELEMENTS = 100_000;
const MARK = 'data-at-';

/** What HTML itself says is no part of the article, and what nobody sees. */
const BESIDE =
  'nav, aside, footer, form, button, menu, dialog, figcaption, [hidden], [aria-hidden=true], [role=navigation], [role=banner], [role=complementary], [role=contentinfo], [role=search], [role=dialog]';
/** What is no part of the story even where it stands in it: what says of a picture what it shows, lists of its parts, what one may press, what is hidden. */
const NEVER = 'figcaption, #toc, .toc, nav, menu, dialog, button, [hidden], [role=navigation]';
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;
/** A part of which more is links is a list of other pages. */
const MOST_LINKED = 0.5;

/** What leads to a list of links, `Related:`, is no longer; and the list no greater a part of the text. */
const LONGEST_LABEL = 12;
const MOST_AT_END = 0.3;

/** The texts of a page that are its article, or null where no article stands out and all of the page is its text. */
export type Article = ReadonlySet<Node> | null;

/**
 * Tells a page's article from what is around it. Mozilla's Readability says which elements hold it; what it drops between the heading and the article's end is kept, but for what
 * HTML names as something else, what nobody sees, and lists of links.
 */
export function articleOf(document: Document, depth: number): Article {
  const body = document.body;
  const elements = body ? [...body.querySelectorAll('*')] : [];
  if (!body || elements.length === 0 || elements.length > MOST_ELEMENTS || depth > DEEPEST) return null;
  const kept = keptBy(document, elements);
  if (kept === null) return null;
  const texts = [...walk(body)].flatMap(({ node, entering }) => (entering && isText(node) ? [node] : []));
  const told = texts.filter(({ textContent }) => textContent?.trim());
  const isKept = ({ parentNode }: Node): boolean =>
    parentNode !== null && kept.has(parentNode) && !(parentNode as Element).closest(NEVER);
  const first = told.findIndex(isKept);
  if (first < 0) return null;
  const last = withoutLinksAtEnd(told, first, told.findLastIndex(isKept));
  const beside = new Beside(body);
  const from = Math.min(first, headingAbove(told, first, beside));
  return new Set(told.slice(from, last + 1).filter((text) => isKept(text) || !beside.has(text)));
}

/** The elements of the page that Readability keeps; null where it finds no article. */
function keptBy(document: Document, elements: readonly Element[]): ReadonlySet<Node> | null {
  // A name of its own for each: where Readability puts one element in another's place, both stay known.
  elements.forEach((element, i) => {
    element.setAttribute(`${MARK}${i}`, '');
  });
  const copy = parseHTML(document.toString()).document;
  for (const element of elements) for (const name of marksOf(element)) element.removeAttribute(name);
  const { content } =
    new Readability<Node>(copy, { serializer: (node) => node, charThreshold: 200 }).parse() ?? {};
  if (!content) return null;
  const kept = new Set<Node>();
  for (const { node, entering } of walk(content)) {
    if (!entering || !isElement(node)) continue;
    for (const name of marksOf(node)) {
      const element = elements[Number(name.slice(MARK.length))];
      if (element) kept.add(element);
    }
  }
  return kept;
}

function marksOf(element: Element): string[] {
  return element.getAttributeNames().filter((name) => name.startsWith(MARK));
}

/**
 * The place of the article's last text when the links at its end, to other articles, are left out with the label before them. Counter-example: a list of links that is the better part of the text.
 */
function withoutLinksAtEnd(texts: readonly Node[], first: number, last: number): number {
  let end = last;
  while (end > first) {
    const { parentNode, textContent } = texts[end] as Node;
    const isLink = (parentNode as Element | null)?.closest('a[href]:not([href^="#"])');
    const isLabel =
      end < last && lengthOf(textContent) <= LONGEST_LABEL && /[:：]\s*$/.test(textContent ?? '');
    if (!isLink && !isLabel) break;
    end -= 1;
  }
  const sum = (from: number, to: number): number =>
    texts.slice(from, to + 1).reduce((all, { textContent }) => all + lengthOf(textContent), 0);
  return sum(end + 1, last) > sum(first, last) * MOST_AT_END ? last : end;
}

/** The place of the heading under which the article stands: the last `h1` before it. */
function headingAbove(texts: readonly Node[], first: number, beside: Beside): number {
  for (let i = first - 1; i >= 0; i -= 1) {
    const text = texts[i] as Node;
    if ((text.parentNode as Element | null)?.closest('h1') && !beside.has(text)) return i;
  }
  return first;
}

/** What stands beside the article, by the elements that hold it; each element is asked once. */
class Beside {
  private readonly known = new Map<Node, boolean>();

  constructor(private readonly body: Node) {}

  has(text: Node): boolean {
    const asked: Node[] = [];
    let node = text.parentNode;
    let found = false;
    while (node !== null && node !== this.body) {
      const known = this.known.get(node);
      if (known !== undefined) {
        found = known;
        break;
      }
      asked.push(node);
      if (isBeside(node as Element)) {
        found = true;
        break;
      }
      node = node.parentNode;
    }
    for (const one of asked) this.known.set(one, found);
    return found;
  }
}

function isBeside(element: Element): boolean {
  if (isFurniture(element)) return true;
  if (!element.matches('ul, ol, div, section, p, td')) return false;
  const links = [...element.querySelectorAll('a[href]:not([href^="#"]), a[href="#"]')];
  if (links.length < 2) return false;
  const linked = links.reduce((sum, { textContent }) => sum + lengthOf(textContent), 0);
  return linked > lengthOf(element.textContent) * MOST_LINKED;
}

function lengthOf(text: string | null): number {
  return (text ?? '').replace(/\s+/g, '').length;
}

/** Whether nobody sees an element, or HTML says that it is something else than text: where no article stands out, this is all that is known. */
export function isFurniture(element: Element): boolean {
  return element.matches(BESIDE) || HIDDEN.test(element.getAttribute('style') ?? '');
}
