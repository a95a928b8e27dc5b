import { inflected, type VerbGroup } from '../../../en/titles/inflect';
import { towards } from '../../../en/titles/noun';
import { pattern } from '../pattern';
import { type BeforeVerb, beforeVerbs } from './before-verb';
import { predicates } from './predicate';
import { type Prepositional, plainly } from './prepositions';
import { after, once, type Parsed, type Reader } from './reader';
import { verbAlone } from './verb-alone';
import { type Core, verbCores } from './verb-core';
import { tailsAt } from './verb-tail';

const AGENT_SIGN = pattern('^(?:所)?');

/**
 * Verb phrases that begin at a place, with all that stands before and behind the verb: `不會在這次談判中討論`, `對伊朗實施制裁`.
 * None where a word is unknown that could turn the sense.
 */
export function verbPhrases(reader: Reader, at: number): readonly Parsed<VerbGroup>[] {
  return once(reader, 'verb-phrase', at, () =>
    beforeVerbs(reader, at).flatMap(({ end, value }) => [
      ...passives(reader, end, value),
      ...[...verbCores(reader, end, value.phrases), ...predicates(reader, end)].flatMap((core) =>
        [{ end: core.end, value: '' }, ...tailsAt(reader, core.end)].flatMap((tail) => {
          const group = groupOf(core.value, value, tail.value);
          return group ? [{ end: tail.end, value: group }] : [];
        }),
      ),
    ]),
  );
}

/** Of `遭美國制裁` "sanctioned by the United States", of `受到攻擊` "attacked". */
function passives(reader: Reader, at: number, before: BeforeVerb): Parsed<VerbGroup>[] {
  const agent = before.phrases.find(({ role }) => role === 'by');
  if (!agent) return [];
  return verbAlone(reader, after(reader, at, AGENT_SIGN) ?? at).flatMap(({ end, value }) => {
    const core: Core = {
      bases: ['be'],
      joint: 'and',
      rest: `${value} by ${agent.noun.en}`,
      used: ['by'],
      noun: '',
      isPast: false,
    };
    const group = groupOf(core, before, '');
    return group ? [{ end, value: group }] : [];
  });
}

function groupOf(core: Core, before: BeforeVerb, tail: string): VerbGroup | null {
  const { modal, isNegated, tense, adverbs, phrases, leavesOut } = before;
  // What is promised, demanded or feared may hang on the circumstances left out.
  if (leavesOut && modal !== '') return null;
  const left = phrases.filter(({ role }) => !core.used.includes(role)).map((one) => told(one, core.noun));
  if (left.some((one) => one === null)) return null;
  // Behind a clause that is said, "again" would belong to it.
  const ends =
    adverbs.length === 0 || /\bthat /.test(core.rest) ? [] : adverbs.filter((one) => !/ly$/.test(one));
  const rest = [core.rest, ...left, ...ends, tail].filter((one) => one !== '' && one !== null).join(' ');
  const adverb = adverbs.filter((one) => /ly$/.test(one)).join(' and ');
  const group: VerbGroup = {
    modal,
    isNegated,
    tense:
      tense === 'progressive' || (tense === 'perfect' && core.bases[0] === 'be')
        ? 'present'
        : core.isPast && tense === 'present'
          ? 'past'
          : tense,
    adverb,
    bases: core.bases,
    joint: core.joint,
    rest,
  };
  if (tense !== 'progressive') return group;
  const doing = inflected({ ...group, modal: '', isNegated: false }, 'doing');
  return doing === null ? null : { ...group, adverb: '', bases: ['be'], rest: doing };
}

/** 對 joins the object where the verb has no place for it: `對伊朗實施制裁`. */
function told(phrase: Prepositional, noun: string): string | null {
  const preposition = phrase.role === 'on' && noun !== '' && !phrase.noun.isDoing ? towards(noun) : null;
  if (preposition !== null) return `${preposition} ${phrase.noun.en}`;
  return plainly(phrase);
}
