import { readFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { expect } from 'vitest';
import { parseLedger } from '@/lib/edits/ledger';
import { EditDone } from '@/lib/queries/review/edit-view';
import type { AskedDecision } from '@/lib/schema/asked-edit';
import { LEDGER_FILE } from '@/lib/schema/edit';
import type { Place } from '../collection/place';
import { json } from './site-fixture';

/** The events of a site by their first document: `a` tells of the withdrawal, `b` of the visit. */
export function eventsOf({ databaseFile }: Place): Record<string, string> {
  const database = new Database(databaseFile, { readonly: true });
  try {
    const rows = database.prepare<[], { documentId: string; eventId: string }>(
      'SELECT documentId, eventId FROM Mention',
    );
    return Object.fromEntries(rows.all().map(({ documentId, eventId }) => [documentId, eventId]));
  } finally {
    database.close();
  }
}

/** The text of its ledger, and the decisions in it. */
export const ledgerOf = ({ folder }: Place): string => readFileSync(path.join(folder, LEDGER_FILE), 'utf8');
export const editsIn = (place: Place) => parseLedger(ledgerOf(place)).lines.map(({ edit }) => edit);

/** A request to have something decided, that sends it, and what is answered where that goes well. */
export const asks = (
  decisions: readonly AskedDecision[],
  headers: Record<string, string> = {},
  who = '王',
) => ({
  ...{ method: 'POST', ...json({ who, why: 'see the text', decisions }, headers) },
});
export const decide = (at: string, ...rest: Parameters<typeof asks>) =>
  fetch(`${at}/api/edits`, asks(...rest));
export const done = async (answer: Response) => {
  expect(answer.status).toBe(201);
  return EditDone.parse(await answer.json());
};
/** The state of an event, as one who looks at it now has it. */
export const tagOf = async (at: string, event: string): Promise<string> => {
  const answer = await fetch(`${at}/api/edits?${new URLSearchParams({ event })}`);
  return answer.headers.get('etag') ?? '';
};
export const accept = (event = ''): AskedDecision => ({ does: 'accept', target: { event } });
