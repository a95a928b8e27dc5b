import type { Block, NameKind } from '@/lib/schema/annotation';
import type { LocalText } from '@/lib/schema/locale';
import { within } from '@/lib/text/within';
import { begunBy, type NamedReferent } from './begun';
import { CoinedWords, quotedIn } from './coined-words';
import type { ImportanceMemory, Named } from './memory';
import { byAct, type ReferencesByAct, referencesIn } from './references';
import type { Known, Told, ToldDocument } from './told';

/** What the documents together show, beside the single event. */
export interface Collection {
  readonly coined: CoinedWords;
  /** The thing that begins with an event, by the event's id. */
  readonly begun: ReadonlyMap<string, NamedReferent>;
  /** The treaties, bodies and conferences named in titles and headings. */
  readonly inHeadings: ReadonlySet<string>;
  /** The dates from which the documents count. */
  readonly references: ReferencesByAct;
  /** What things and persons are called, by their ids; a coined word as it is first written. */
  readonly names: ReadonlyMap<string, LocalText>;
  readonly persons: ReadonlySet<string>;
  readonly leaders: ReadonlySet<string>;
}

/** What is counted by its name; states and persons are named everywhere. */
const COUNTED_BY_NAME: ReadonlySet<NameKind> = new Set<NameKind>(['treaty', 'organisation', 'conference']);
const HEADS: ReadonlySet<Block['kind']> = new Set<Block['kind']>(['title', 'heading']);

/** Reads the documents once for what the features ask of them. */
export function collectionOf(
  documents: readonly ToldDocument[],
  told: readonly Told[],
  known: Known,
  memory: ImportanceMemory,
): Collection {
  const coined = coinedIn(documents, memory);
  const passages = new Map<string, number>();
  const inHeadings = new Set<string>();
  for (const document of documents) {
    const named = memory.named.of(document, [coined], () => namedIn(document, coined));
    for (const id of named.inHeadings) inHeadings.add(id);
    for (const thing of named.things) passages.set(thing, (passages.get(thing) ?? 0) + 1);
  }
  const words = [...coined.written].map(([form, word]) => [form, { 'zh-Hant': word, en: word }] as const);
  return {
    coined,
    begun: begunBy(told, passages, coined, known, memory),
    inHeadings,
    references: byAct(
      documents.flatMap((document) => memory.references.of(document, [], () => referencesIn(document))),
      told.flatMap(({ mentions }) => mentions),
    ),
    names: new Map([...words, ...known.names]),
    persons: known.persons,
    leaders: known.leaders,
  };
}

function coinedIn(documents: readonly ToldDocument[], memory: ImportanceMemory): CoinedWords {
  const coined = new CoinedWords(
    documents.flatMap((document) => memory.quoted.of(document, [], () => quotedIn(document.text))),
  );
  if (memory.coined?.isAs(coined)) return memory.coined;
  memory.coined = coined;
  return coined;
}

function namedIn(document: ToldDocument, coined: CoinedWords): Named {
  const inHeadings: string[] = [];
  const things = document.blocks.flatMap(({ span, kind }) => {
    const ids = referentsNamed(document, span);
    if (HEADS.has(kind)) inHeadings.push(...ids);
    return [...ids, ...coined.in(document.form.slice(span.start, span.end))];
  });
  return { things, inHeadings };
}

function referentsNamed({ names }: ToldDocument, span: Block['span']): ReadonlySet<string> {
  const named = within(names, span, (name) => name.span).filter(({ kind }) => COUNTED_BY_NAME.has(kind));
  return new Set(named.flatMap(({ ids }) => ids));
}
