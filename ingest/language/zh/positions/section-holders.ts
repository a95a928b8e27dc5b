import type { Block } from '@/lib/schema/annotation';
import { type AnnotatedDocument, within } from '../../../extract/context';
import { words } from '../text/words';

/** The part of a section that reports one party. */
export interface HeldPart {
  readonly holder: string;
  /** The index of the block that begins with the party's name. */
  readonly head: number;
}

const LABEL = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、])?\s*/;
/** A paragraph that sums up what stands above it, of all parties. */
const SUMMING_UP = words('^(?:整體而言|總之|總而言之|綜上|綜合|由上|綜觀)');
/** So many passages of a section have to be headed by parties; one alone may be chance. */
const AT_LEAST = 2;

/**
 * Whose position each block reports, where a section goes through the parties one by one: `四、南韓：…`, and what stands below it up to the next party.
 * Counter-examples: a paragraph that sums up; a section in which a single block begins with a party's name.
 * @returns for each block the part it belongs to, or null
 */
export function sectionHolders(document: AnnotatedDocument): (HeldPart | null)[] {
  const { blocks, form } = document;
  const heads = blocks.map((block) => partyAtHead(document, block));
  const keyOf = ({ section }: Block): string => section.join('\n');
  const counts = new Map<string, Set<string>>();
  blocks.forEach((block, i) => {
    const head = heads[i];
    if (head) counts.set(keyOf(block), (counts.get(keyOf(block)) ?? new Set()).add(head));
  });
  let part: HeldPart | null = null;
  let section = '';
  return blocks.map((block, i) => {
    const key = keyOf(block);
    if (
      key !== section ||
      block.kind === 'heading' ||
      SUMMING_UP.test(form.slice(block.span.start, block.span.end))
    )
      part = null;
    section = key;
    if ((counts.get(key)?.size ?? 0) < AT_LEAST) return null;
    const head = heads[i];
    if (head) part = { holder: head, head: i };
    return part;
  });
}

/** The party whose name, and a colon, a block begins with. */
function partyAtHead({ text, names }: AnnotatedDocument, { span }: Block): string | null {
  const label = LABEL.exec(text.slice(span.start, span.start + 8))?.[0] ?? '';
  const at = span.start + label.length;
  const name = within(names, { start: at, end: span.end })[0];
  const [party, other] = name?.parties ?? [];
  if (name?.span.start !== at || party === undefined || other !== undefined) return null;
  return /^\s*[：:]/.test(text.slice(name.span.end, span.end)) ? party : null;
}
