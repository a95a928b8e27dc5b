import { type DocumentRow, portionsWith } from '@/lib/queries/copy/parts';
import { documentText, eventRows, eventWords, names, whole } from './parts';

/** The database as far as questions of the browser go: what the client of the app's database would answer, from the parts of the copy. */

interface EventQuestion {
  where: { number?: { in: number[] }; id?: { in: string[] }; conferenceId?: { in: string[] } };
}

async function eventsByNumber(numbers: readonly number[]) {
  const wanted = new Set(numbers);
  const read = await Promise.all(portionsWith(numbers).map(eventRows));
  return read.flatMap(({ rows }) => rows.filter(({ number }) => wanted.has(number)));
}

async function wordsOfEvents(ids: readonly string[]) {
  const places = new Map((await whole()).ids.map((id, number) => [id, number]));
  const numbers = ids.flatMap((id) => places.get(id) ?? []);
  const wanted = new Set(ids);
  const read = await Promise.all(portionsWith(numbers).map(eventWords));
  return read.flatMap(({ rows }) => rows.filter(({ id }) => wanted.has(id)));
}

async function events({ where: { number, id, conferenceId } }: EventQuestion): Promise<unknown[]> {
  if (number) return eventsByNumber(number.in);
  if (id) return wordsOfEvents(id.in);
  const { roundEvents } = await whole();
  return roundEvents.filter((one) => conferenceId?.in.includes(one.conferenceId)).slice(0, 4);
}

interface TermQuestion {
  where: { facet: 'name'; value: { in: string[] }; number: { in: number[] } };
}

async function terms({ where: { facet, value, number } }: TermQuestion) {
  const known = (await names()).terms[facet];
  const wanted = new Set(number.in);
  return value.in.flatMap((one) =>
    (known[one] ?? []).filter((own) => wanted.has(own)).map((own) => ({ number: own, value: one })),
  );
}

async function documents(question?: { where?: { id: { in: string[] } } }): Promise<DocumentRow[]> {
  const all = (await whole()).documents;
  const ids = question?.where?.id.in;
  return ids === undefined ? all : all.filter(({ id }) => ids.includes(id));
}

/** Words that tell of an event, with their document: ids begin with that of the document. */
async function words({ where: { id } }: { where: { id: string } }) {
  const documentId = id.slice(0, id.lastIndexOf(':'));
  const [document] = await documents({ where: { id: { in: [documentId] } } });
  const { words: all, passages, rawText } = await documentText(documentId);
  const found = all.find(([own]) => own === id);
  if (document === undefined || found === undefined) return null;
  const [, start, end, place] = found;
  return { id, start, end, quote: rawText.slice(start, end), passage: passages[place], document };
}

const client = {
  event: { findMany: events },
  eventTerm: { findMany: terms },
  entity: { findMany: async () => (await names()).entities },
  document: {
    findMany: documents,
    findUnique: ({ where }: { where: { id: string } }) => documentText(where.id),
  },
  passage: {
    findMany: async ({ where }: { where: { documentId: string } }) =>
      (await documentText(where.documentId)).passages,
  },
  mention: { findUnique: words },
  position: { findUnique: async () => null },
};

export const database = () => client;
