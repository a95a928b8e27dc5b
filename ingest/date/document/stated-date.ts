import { CslDate, isBeforeOurEra } from '@/lib/cite/csl-date';
import type { Block, DatedExpression } from '@/lib/schema/annotation';
import type { DerivationStep, ResolvedDate } from '@/lib/schema/day';
import type { CslItem } from '@/lib/schema/knowledge-base';
import { type PartId, partOf } from '@/lib/time/conventions';
import { yearValue } from '@/lib/time/date-value';
import { edtfBounds } from '@/lib/time/edtf';
import { isoText } from '@/lib/time/gregorian';
import type { LanguagePack } from '../../language/pack';
import { dateBelow, datelineOf, wireOn } from './dateline';
import { datelinesIn } from './items';

interface Stated {
  readonly id: string;
  readonly text: string;
  readonly csl: CslItem;
  /** Where the file itself states the date of `csl`; absent where the bibliography does. */
  readonly issuedBy?: string;
  readonly blocks: readonly Block[];
  readonly timexes: readonly DatedExpression[];
  readonly language: LanguagePack;
}

/**
 * The date a document states of itself: what the bibliography knows, a dateline, the date below it, or a year that the writer calls this year.
 * @param timexes resolved without any reference to the document's date
 * @returns null where it states none, and the date has to be worked out
 */
export function statedDate(document: Stated): ResolvedDate | null {
  return (
    fromBibliography(document) ?? fromDateline(document) ?? fromBelow(document) ?? fromThisYear(document)
  );
}

function fromBibliography({ csl, issuedBy }: Stated): ResolvedDate | null {
  const issued = CslDate.safeParse(csl.issued);
  const edtf = issued.success ? edtfOf(issued.data) : null;
  if (edtf === null) return null;
  const step: DerivationStep = {
    rule: issuedBy === undefined ? 'document.issued' : 'document.file-states',
    source: null,
    span: null,
    text: issuedBy ?? edtf,
    before: null,
    after: edtf,
  };
  return { edtf, ...edtfBounds(edtf), basis: [step] };
}

/** The seasons of CSL, 1 to 4. */
const SEASONS: Readonly<Record<string, PartId>> = {
  '1': 'year-spring',
  '2': 'year-summer',
  '3': 'year-autumn',
  '4': 'year-winter',
};

/**
 * A date of a bibliography as EDTF: a range by both its ends, a season as its months, `~` where the record says that it is not certain.
 * @returns null where it has none in figures, or one before the common era, from which nothing is dated here
 */
function edtfOf(date: CslDate): string | null {
  const { 'date-parts': dates = [], season = '', circa } = date;
  const [first, last] = dates;
  if (!first || isBeforeOurEra(date)) return null;
  const part = SEASONS[season];
  const edtf =
    part && first.length === 1 && !last
      ? partOf(yearValue(first[0]), part).edtf
      : [first, ...(last ? [last] : [])].map(([year, month, day]) => isoText(year, month, day)).join('/');
  return circa ? edtf.replace(/$|(?=\/)/g, '~') : edtf;
}

function fromDateline({ id, text, timexes, language }: Stated): ResolvedDate | null {
  const cues = language.dating.writing.dateline;
  const dateline = datelineOf(text, timexes, cues);
  const page = dateline && by('document.dateline', dateline, id);
  const days = new Set(datelinesIn(text, timexes, cues).map(({ known }) => known.day));
  // A file of items of several days is of the day that its page says.
  const wire = days.size > 1 ? null : dateline && wireOn(text, timexes, dateline, cues);
  if (!page || !wire || wire.day === page.edtf) return page;
  const { start, end, text: said } = wire.timex;
  const step = { source: id, span: { start, end }, text: said, before: page.edtf, after: wire.day };
  return {
    edtf: wire.day,
    ...edtfBounds(wire.day),
    basis: [...page.basis, { rule: 'document.dateline', ...step }],
  };
}

function fromBelow({ id, text, timexes, language }: Stated): ResolvedDate | null {
  const below = dateBelow(text, timexes, language.dating.writing.dateline);
  return below && by('document.signed', below, id);
}

function fromThisYear({ id, timexes, language }: Stated): ResolvedDate | null {
  const { saysThisYear } = language.dating.writing;
  const said = timexes.find(({ text, known }) => saysThisYear(text) && known.year !== undefined);
  if (!said) return null;
  const year = String(said.known.year).padStart(4, '0');
  const step: DerivationStep = {
    rule: 'document.this-year',
    source: id,
    span: { start: said.start, end: said.end },
    text: said.text,
    before: null,
    after: year,
  };
  return { edtf: year, ...edtfBounds(year), basis: [step] };
}

function by(rule: string, timex: DatedExpression, source: string): ResolvedDate | null {
  const { edtf, earliest, latest, precision, start, end, text } = timex;
  if (edtf === null || earliest === null || latest === null || precision === null) return null;
  const step: DerivationStep = { rule, source, span: { start, end }, text, before: null, after: edtf };
  return { edtf, earliest, latest, precision, basis: [...timex.basis, step] };
}
