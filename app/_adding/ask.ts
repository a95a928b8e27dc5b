'use client';

import { here } from '@/lib/collections/current';
import { isEmbed } from '@/lib/embed';
import type { RightsView } from '../api/_writing/shapes';

/** An answer, or what is wrong: a status of HTTP (0 where the server is not reached), a sentence of the server's, and what else it says. */
export type Answer<T> =
  | { ok: true; value: T; tag: string | null }
  | { ok: false; status: number; detail: string; problem: Record<string, unknown> };

export type Failure = Extract<Answer<unknown>, { ok: false }>;

export const UNREACHED: Failure = { ok: false, status: 0, detail: '', problem: {} };

/** A failure as an answer in the way of the interface (RFC 9457) tells it. */
export function failureOf(status: number, body: unknown): Failure {
  const problem = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  return { ok: false, status, detail: typeof problem.detail === 'string' ? problem.detail : '', problem };
}

/** Asks the interface of the collection that is shown. It does not throw. */
export async function ask<T>(
  path: string,
  {
    body,
    headers,
    ...init
  }: Omit<RequestInit, 'body' | 'headers'> & { body?: unknown; headers?: Record<string, string> } = {},
): Promise<Answer<T>> {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const type: Record<string, string> = body === undefined ? {} : { 'Content-Type': 'application/json' };
  try {
    const answer = await fetch(here(path), { ...init, ...sent, headers: { ...type, ...headers } });
    const value: unknown = answer.status === 202 || answer.status === 204 ? null : await answer.json();
    if (!answer.ok) return failureOf(answer.status, value);
    return { ok: true, value: value as T, tag: answer.headers.get('etag') };
  } catch {
    return UNREACHED;
  }
}

let rights: Promise<RightsView | null> | null = null;

/** What one may do here, asked once for a page; null where nobody answers that (in development), and in a frame of another site, where nothing is changed: who clicks there cannot know what he clicks on. */
export function askRights(): Promise<RightsView | null> {
  if (isEmbed(location.pathname)) return Promise.resolve(null);
  rights ??= ask<RightsView>('/api/session').then((answer) => (answer.ok ? answer.value : null));
  return rights;
}

/** A key that no other request has. `crypto.randomUUID` is not there over plain http. */
export function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
