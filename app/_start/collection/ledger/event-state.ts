import { createHash } from 'node:crypto';
import type { EditViews } from './edit-views';
import type { Stored } from './stored';

const LENGTH = 16;
const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, LENGTH);

/** The state of an event in two parts: what is stored of it, and which decisions are on it. */
export interface EventState {
  readonly event: string;
  readonly fields: string;
  readonly decisions: string;
}

/** The state of an event, by that or by an earlier id; null where there is none. */
export function stateOf(id: string, stored: Stored, views: EditViews): EventState | null {
  const event = stored.event(id);
  if (!event) return null;
  const decisions = views.matching({ event: event.id, who: null, state: null }).map(({ edit }) => edit.id);
  return { event: event.id, fields: hashOf(event), decisions: hashOf(decisions) };
}

/** A state as an entity tag (RFC 9110, 8.8.3). */
export const tagOfState = ({ fields, decisions }: EventState): string => `"${fields}.${decisions}"`;

/** Whether an `If-Match` header was sent by one who has seen the decisions that there are now. */
export const hasSeenDecisions = (header: string, { decisions }: EventState): boolean =>
  header.split(',').some((one) => one.trim().endsWith(`.${decisions}"`));
