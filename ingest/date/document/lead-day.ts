import type { Block, DatedExpression } from '@/lib/schema/annotation';
import type { DerivationStep, ResolvedDate } from '@/lib/schema/day';
import { within } from '@/lib/text/within';
import type { LanguagePack } from '../../language/pack';
import { isToCome } from './future-reference';

/** A script is no longer than so many code units. */
const LONGEST_SCRIPT = 4000;

interface Script {
  readonly id: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly timexes: readonly DatedExpression[];
  readonly language: LanguagePack;
}

/**
 * The day that a news script without a dateline tells of: the news comes first, and looks back later. It is the first date of the script, where that is a
 * day with its year, no later sentence states a later one as past, and somebody speaks in a sentence without a date.
 * Example: `六國二○一四年十一月二十四號在維也納談到最後一刻。…凱瑞說，…` Counter-examples: a story told from its beginning, a paper with
 * parts, a script that begins with `三天前` and names a day later.
 */
export function leadDay({ id, text, blocks, timexes, language }: Script): ResolvedDate | null {
  const { writing: cues } = language.dating;
  if (text.length > LONGEST_SCRIPT || blocks.some(({ kind }) => kind === 'heading')) return null;
  const sentences = blocks.flatMap((block) => block.sentences);
  const told = sentences.map((sentence) =>
    within(timexes, sentence, (timex) => timex).filter(({ type }) => type === 'DATE' || type === 'TIME'),
  );
  const [first, ...later] = told.filter((dates) => dates.length > 0);
  const lead = first?.[0];
  if (lead?.type !== 'DATE' || lead.precision !== 'day' || lead.known.year === undefined) return null;
  const { edtf, earliest, latest } = lead;
  if (edtf === null || earliest === null || latest === null) return null;
  const looksBack = later
    .flat()
    .every(
      ({ known, earliest: from, start, end }) =>
        known.year === undefined || (from ?? '') <= latest || isToCome(text, { start, end }, cues),
    );
  const speaks = sentences.some(
    ({ start, end }, i) => told[i]?.length === 0 && cues.speaks(text.slice(start, end)),
  );
  if (!looksBack || !speaks) return null;
  const step: DerivationStep = {
    rule: 'document.lead-day',
    source: id,
    span: { start: lead.start, end: lead.end },
    text: lead.text,
    before: null,
    after: edtf,
  };
  return { edtf, earliest, latest, precision: 'day', basis: [...lead.basis, step] };
}
