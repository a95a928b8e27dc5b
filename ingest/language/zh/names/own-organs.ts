import type { NameHit } from '@/lib/schema/annotation';
import { foldedText } from '@/lib/text/folded-text';
import { classesOf } from '../text/classes';
import { words } from '../text/words';

/** At the head of a sentence, a date before it at most: `外交部發言人今天下午`. */
const HEAD = words('(?:^|[。！？；\\n：」』）)]|[日年月天午晚晨]，?|[【[][^】\\]\\n]{0,8}[】\\]])\\s*$');
const SENTENCE = 80;

/**
 * The names of a text, with the organs that several states have (外交部) given to a state: to the one named with it before (`印度外交部…。外交部說`), else at the head of a sentence
 * to the writer's own. Counter-example: `印度總理表示，外交部將處理`, where the sentence names another.
 * @param stateAt the writer's own state at a place of the text
 */
export function writesForItself(
  form: string,
  names: readonly NameHit[],
  stateAt: (at: number) => string | null,
): NameHit[] {
  const owners = new Map<string, string>();
  return names.flatMap((name, i): NameHit[] => {
    const { start, end } = name.span;
    const said = form.slice(start, end);
    const organ = ORGANS.find((word) => said.startsWith(word));
    if (name.kind === 'organisation' && name.parties.length > 0) {
      for (const word of ORGANS) if (said.endsWith(word)) owners.set(word, name.parties[0] as string);
      return [name];
    }
    if (!organ || (name.kind !== 'organisation' && name.kind !== 'office')) return [name];
    const before = names[i - 1];
    if (before && before.span.end === start && before.parties.length === 1) {
      owners.set(organ, before.parties[0] as string);
      return [name];
    }
    const sentence = form.slice(Math.max(0, start - SENTENCE), start);
    const own = stateAt(start);
    const state = HEAD.test(sentence) ? (owners.get(organ) ?? (own && lacks(own, organ) ? null : own)) : null;
    if (!state) return [name];
    if (name.kind === 'organisation') return [{ ...name, parties: [state] }];
    // `外交部發言人`: whose spokesman he is stands in the name of his office.
    const at = start + organ.length;
    const body: NameHit = { span: { start, end: at }, kind: 'state', ids: [state], parties: [state] };
    return at < end ? [body, { ...name, span: { start: at, end } }] : [name];
  });
}

/** Taiwan has no 國務院: that of a text from there is another's. */
const LACKING: ReadonlyMap<string, RegExp> = new Map([['TWN', words('^{organ-taiwan-lacks}')]]);

function lacks(state: string, organ: string): boolean {
  return LACKING.get(state)?.test(organ) ?? false;
}

const ORGANS: readonly string[] = (classesOf().get('organ') ?? []).map(foldedText);
