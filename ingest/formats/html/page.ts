import { parseHTML } from 'linkedom';
import { FormatError } from '../format-error';

/** So many elements a page may have: each takes about a kilobyte while it is read. */
const MOST_ELEMENTS = 300_000;

/** Longer ones are pictures written out, or mean no good. */
const LONGEST_ATTRIBUTE = 4096;

/** What runs, shows pictures, is there to be pressed (as the links to edit a part of a wiki), or holds no text: it is dropped before anything looks at the page. JSON-LD is read apart. */
const NO_TEXT =
  'script:not([type="application/ld+json"]), style, template, noscript, iframe, frame, object, embed, applet, svg, canvas, audio, video, link[rel=stylesheet], head > base, rp, rt, select, datalist, .mw-editsection';

/**
 * A page as a tree, of which nothing runs and nothing is fetched.
 * @throws FormatError where it has too many elements
 */
export function pageOf(html: string): Document {
  let elements = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) elements += 1;
  // Each element has two tags, or is never closed: half of the limit's tags are never too many.
  if (elements > MOST_ELEMENTS * 2)
    throw new FormatError(
      'html.elements',
      `has more than ${MOST_ELEMENTS} elements`,
      'Save the article alone, or its text as .txt',
    );
  const { document } = parseHTML(isWhole(html) ? html : `<html><body>${html}</body></html>`);
  for (const element of document.querySelectorAll(NO_TEXT)) element.remove();
  for (const element of document.querySelectorAll('*'))
    for (const { name, value } of [...element.attributes])
      if (value.length > LONGEST_ATTRIBUTE) element.removeAttribute(name);
  return document;
}

function isWhole(html: string): boolean {
  return /<html[\s>]/i.test(html) && /<(?:body|head|frameset)[\s>]/i.test(html);
}

/** How deep the elements of a page stand in each other, found without following them by recursion. */
export function depthOf(root: Node): number {
  let deepest = 0;
  let depth = 0;
  for (const { entering } of walk(root)) {
    depth += entering ? 1 : -1;
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}

/** One step of a walk: into an element or out of it. A text or a comment is entered and left at once. */
interface Step {
  readonly node: Node;
  readonly entering: boolean;
}

/**
 * Walks a tree in the order of the page; no depth is too much for it.
 * @param skip elements whose inside is not walked
 */
export function* walk(root: Node, skip: (node: Node) => boolean = () => false): Generator<Step> {
  let node: Node | null = root;
  while (node !== null) {
    yield { node, entering: true };
    const child: Node | null = skip(node) ? null : node.firstChild;
    if (child !== null) {
      node = child;
      continue;
    }
    for (;;) {
      yield { node, entering: false };
      if (node === root) return;
      if (node.nextSibling !== null) {
        node = node.nextSibling;
        break;
      }
      node = node.parentNode as Node;
    }
  }
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

export function isText(node: Node): boolean {
  return node.nodeType === 3 || node.nodeType === 4;
}
