import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect } from 'vitest';
import { VISIT, WITHDRAWAL } from '@/ingest/fixtures/fixture-texts';
import { Access } from '../../_access/access';
import { DraftView } from '../../api/_writing/shapes';
import { cachingProxy } from '../caching-proxy/caching-proxy';
import { Collections } from '../collection/collections';
import { collectionWith, tidyUp } from '../collection/fixture';
import type { Place } from '../collection/place';
import { Desk } from './desk';

/** A served collection: its address, and where it lies. */
export interface Site {
  readonly at: string;
  readonly port: number;
  readonly place: Place;
}

interface Passwords {
  readonly edit?: string;
  readonly read?: string;
}

/** Sites for the tests of a file, before an app that answers every request with a page. */
export function sites() {
  tidyUp();
  let asked = 0;
  const app = createServer((_, response) => {
    asked += 1;
    response
      .writeHead(200, { 'Content-Type': 'text/html', 'Cache-Control': 'public, no-cache' })
      .end('a page');
  });
  const servers: Server[] = [app];
  let appPort = 0;
  const kept = new Map<string, Promise<Site>>();
  const listening = async (server: Server) => {
    await once(server.listen(0, '127.0.0.1'), 'listening');
    return (server.address() as AddressInfo).port;
  };
  beforeAll(async () => {
    appPort = await listening(app);
  });
  afterAll(() => {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  });

  /** One of its own, with two documents. */
  async function site(passwords: Passwords = {}): Promise<Site> {
    const { place } = await collectionWith({ 'a.txt': WITHDRAWAL, 'b.txt': VISIT });
    const collections = new Collections(place.folder, place.databaseFile, console.error);
    await collections.recover();
    const access = new Access({ edit: passwords.edit ?? null, read: passwords.read ?? null });
    const server = cachingProxy(appPort, place.databaseFile, 'build', new Desk(access, collections));
    servers.push(server);
    const port = await listening(server);
    return { at: `http://localhost:${port}`, port, place };
  }

  /** One that several tests ask, none of which changes it. */
  function sharedSite(passwords: Passwords = {}): Promise<Site> {
    const key = JSON.stringify(passwords);
    const one = kept.get(key) ?? site(passwords);
    kept.set(key, one);
    return one;
  }

  /** How often the app was asked. */
  return { site, sharedSite, asked: () => asked };
}

/** A body in JSON, and what says that it is. */
export const json = (body: unknown, headers: Record<string, string> = {}) => ({
  body: JSON.stringify(body),
  headers: { 'Content-Type': 'application/json', ...headers },
});

/** Sends a file and waits until it is read. */
export async function sent(at: string, name: string, text: string) {
  const answer = await fetch(`${at}/api/documents/drafts?${new URLSearchParams({ name })}`, {
    method: 'POST',
    body: text,
  });
  expect(answer.status).toBe(201);
  const { id } = DraftView.parse(await answer.json());
  expect(new URL(answer.headers.get('location') ?? '', at).href).toBe(`${at}/api/documents/drafts/${id}`);
  for (;;) {
    const draft = DraftView.parse(await (await fetch(`${at}/api/documents/drafts/${id}`)).json());
    if (draft.state === 'read' || draft.state === 'failed') return draft;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
