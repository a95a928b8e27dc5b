import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KbMention } from '@/lib/schema/knowledge-base';
import { OffsetMap } from '@/lib/text/offset-map';
import { edtfBounds } from '@/lib/time/edtf';
import { Diagnostics } from '../faults/diagnostics';
import { FIVE } from '../fixtures/five';
import type { Lexicon } from '../knowledge/lexicon';
import { loadLexicon } from '../knowledge/load';
import { foldedTexts, placesOf } from '../merge/quote-places';
import { ingest } from '../pipeline';
import { readFolder } from '../read/read-folder';
import { markedDocument } from './exports/collections';
import type { Row } from './measure';
import { type Agreement, bCubed, type Grouped, pairwise } from './merging/agreement';
import { type Annotated, type Found, matched } from './merging/matched';

const GOLD = join(import.meta.dirname, 'merging/six-party-talks.jsonl');
const OWN = join(import.meta.dirname, 'merging/own');

/** A line of the annotation of the five documents: words of a document, when they tell of, and the happening they tell. */
interface GoldLine {
  readonly document: string;
  readonly quote: string;
  readonly edtf: string;
  readonly key: string;
  readonly optional?: boolean;
}

/**
 * How well mentions are put together, pairwise and by B³: on the open part of the annotation of the five documents, and on marked texts of our own on other affairs, each read
 * alone.
 */
export async function benchMerging(): Promise<Row[]> {
  const lexicon = loadLexicon();
  const own = readdirSync(OWN)
    .sort()
    .map((name) => [name.replace('.txt', ''), inOwn(join(OWN, name), lexicon)] as const);
  const all = own.flatMap(([name, mentions]) =>
    mentions.map(({ gold, found }) => ({ gold: `${name} ${gold}`, found: `${name} ${found}` })),
  );
  const sets = [
    ['the five documents, open part', await inTheFive(lexicon)],
    ...own,
    ['all of our own', all],
  ] as const;
  return sets.map(([what, mentions]) => ({
    what,
    mentions: mentions.length,
    ...inPercent('pairs', pairwise(mentions)),
    ...inPercent('B³', bCubed(mentions)),
  }));
}

function inPercent(name: string, { precision, recall, f1 }: Agreement): Row {
  const percent = (share: number): string => (share * 100).toFixed(1);
  return { [`${name} P`]: percent(precision), [`${name} R`]: percent(recall), [`${name} F1`]: percent(f1) };
}

async function inTheFive(lexicon: Lexicon): Promise<Grouped[]> {
  const documents = await readFolder(FIVE, new Diagnostics());
  const { mentions } = ingest(documents, lexicon, new Diagnostics());
  const lines = readFileSync(GOLD, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldLine);
  return documents.flatMap(({ id, rawText }) => {
    const forms = foldedTexts({ id, raw: rawText, clean: rawText, map: OffsetMap.identity(rawText.length) });
    const annotated = lines
      .filter(({ document }) => id.startsWith(document))
      .map(({ quote, edtf, key, optional }): Annotated => {
        const { earliest, latest } = edtfBounds(edtf);
        return {
          key,
          places: placesOf(quote, forms),
          days: [earliest, latest],
          isOptional: optional === true,
        };
      });
    return matched(annotated, foundIn(mentions, id));
  });
}

/** A marked text, dated by its first line. */
function inOwn(path: string, lexicon: Lexicon): Grouped[] {
  const { document, marks } = markedDocument(path);
  const { mentions } = ingest([document], lexicon, new Diagnostics());
  const annotated = marks.map(
    ({ key, span }): Annotated => ({ key, places: [span], days: null, isOptional: false }),
  );
  return matched(annotated, foundIn(mentions, 'own'));
}

function foundIn(mentions: readonly KbMention[], id: string): Found[] {
  return mentions
    .filter(({ documentId }) => documentId === id)
    .map(({ eventId, span, earliest, latest }) => ({ eventId, span, earliest, latest }));
}
