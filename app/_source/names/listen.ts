import type { NamesInSource } from '@/lib/queries/names/names-in-source';
import type { Span } from '@/lib/schema/span';
import { type Shown, shownAt, shownIn, underline } from './ranges';
import { characterAt } from './text-at';

/** How long a pointer rests on a name before it is told of, in milliseconds. */
const REST = 200;

/** A name, with the way in which the words name it. */
export type NamedHere = NamesInSource['places'][number]['names'][number];

/** The same, with the words that name it, and where they stand in the raw document. */
export type NamedThere = NamedHere & { readonly at: Span & { readonly words: string } };

/** What is told of: who is named, and below which box of the page. */
export interface Told {
  who: readonly NamedThere[];
  /** Pixels below and to the right of the page's corner. */
  top: number;
  left: number;
  /** The button that asked, which is given the focus back; null for a pointer. */
  from: HTMLElement | null;
}

interface Answers {
  /** Fetches where the names stand; the same answer each time. */
  load: () => Promise<NamesInSource>;
  tell: (told: Told | null) => void;
  /** Does something when the pointer has rested; what was to be done before is not done any more. */
  later: (ms: number, what: () => void) => void;
  signal: AbortSignal;
}

function placed(who: Told['who'], box: DOMRect, from: HTMLElement | null = null): Told {
  return { who, top: box.bottom + window.scrollY, left: box.left + window.scrollX, from };
}

const namedBy = ({ place: { start, end, names }, range }: Shown): NamedThere[] =>
  names.map((name) => ({ ...name, at: { start, end, words: range.toString() } }));

/** Each name once, where it first stands, in that order. */
function everyone(shown: readonly Shown[]): NamedThere[] {
  const byId = new Map<string, NamedThere>();
  for (const name of shown.flatMap(namedBy)) if (!byId.has(name.id)) byId.set(name.id, name);
  return [...byId.values()];
}

const blockOf = (target: EventTarget | null) =>
  target instanceof Element ? target.closest('.reading-block') : null;

/**
 * Tells who is named where a pointer rests in a text, a finger taps, or a button of the keyboard's readers asks. Links are left to lead where they lead, and
 * nothing is told while words are being selected.
 * @param text the element that holds the document's text
 */
export function listenForNames(text: HTMLElement, { load, tell, later, signal }: Answers): void {
  const options = { signal };
  const isSelecting = () => document.getSelection()?.isCollapsed === false;
  const tellAt = async (x: number, y: number) => {
    const { places } = await load();
    const character = signal.aborted || isSelecting() ? null : characterAt(x, y);
    const shown = character && text.contains(character.text) && shownAt(character, places);
    tell(shown ? placed(namedBy(shown), shown.range.getBoundingClientRect()) : null);
  };

  let under: Element | null = null;
  const over = async ({ target }: Event) => {
    const block = blockOf(target);
    if (block === under) return;
    under = block;
    const { places } = await load();
    if (under === block) underline(block === null ? [] : shownIn(block, places).map(({ range }) => range));
  };
  text.addEventListener('pointerover', over, options);
  text.addEventListener(
    'pointermove',
    ({ pointerType, buttons, clientX, clientY }) => {
      if (pointerType !== 'touch' && buttons === 0) later(REST, () => tellAt(clientX, clientY));
    },
    options,
  );
  text.addEventListener(
    'pointerleave',
    ({ pointerType }) => {
      under = null;
      underline([]);
      if (pointerType !== 'touch') later(REST, () => tell(null));
    },
    options,
  );
  text.addEventListener(
    'click',
    async ({ target, clientX, clientY }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-names]') : null;
      const block = button && blockOf(button);
      if (block) {
        const who = everyone(shownIn(block, (await load()).places));
        tell(placed(who, button.getBoundingClientRect(), button));
      } else if (target instanceof Element && !target.closest('a, button')) await tellAt(clientX, clientY);
    },
    options,
  );
}
