import type { DraftView } from '../api/_writing/shapes';
import { type FieldName, type FieldTexts, textsOf } from './fields';

/** A file on its way into the collection. */
export interface Item {
  readonly key: string;
  readonly name: string;
  readonly phase: 'sending' | 'waiting' | 'reading' | 'read' | 'failed';
  /** How much of it is sent, from 0 to 1. */
  readonly sent: number;
  readonly draft: DraftView | null;
  readonly failure: string | null;
  /** What was found of it, and what it is to be called: as texts of the form. */
  readonly found: FieldTexts;
  readonly texts: FieldTexts;
  readonly sameName: 'ask' | 'replace' | 'keep';
  readonly faults: Readonly<Record<string, string>>;
}

export type Action =
  | { do: 'begin'; key: string; name: string }
  | { do: 'sent'; key: string; part: number }
  | { do: 'seen'; key: string; draft: DraftView }
  | { do: 'failed'; key: string; failure: string }
  | { do: 'write'; key: string; field: FieldName; text: string }
  | { do: 'choose'; key: string; sameName: 'replace' | 'keep' }
  | { do: 'faults'; key: string; faults: Readonly<Record<string, string>> }
  | { do: 'drop'; keys: readonly string[] };

const NOTHING = textsOf(null);

const begun = (key: string, name: string): Item => ({
  ...{ key, name, phase: 'sending', sent: 0, draft: null, failure: null },
  ...{ found: NOTHING, texts: NOTHING, sameName: 'ask', faults: {} },
});

/** What is made of a draft's state: what was found fills the form once. */
function seen(item: Item, draft: DraftView): Item {
  const now: Item = { ...item, draft, name: draft.fileName, phase: draft.state, failure: draft.failure };
  if (draft.found === null || item.draft?.found) return now;
  // A date is worked out anew whenever the collection changes; written into the form it would be stated.
  const found = textsOf(draft.found.csl);
  return { ...now, found, texts: found };
}

/** The files that are on their way, after something has happened to one of them. */
export function itemsAfter(items: readonly Item[], action: Action): readonly Item[] {
  if (action.do === 'begin') return [...items, begun(action.key, action.name)];
  if (action.do === 'drop') return items.filter(({ key }) => !action.keys.includes(key));
  return items.map((item) => {
    if (item.key !== action.key) return item;
    if (action.do === 'sent') return { ...item, sent: action.part };
    if (action.do === 'seen') return seen(item, action.draft);
    if (action.do === 'failed') return { ...item, phase: 'failed', failure: action.failure };
    if (action.do === 'write')
      return {
        ...item,
        texts: { ...item.texts, [action.field]: action.text },
        faults: { ...item.faults, [action.field]: '' },
      };
    if (action.do === 'faults') return { ...item, faults: action.faults };
    return { ...item, sameName: action.sameName };
  });
}
