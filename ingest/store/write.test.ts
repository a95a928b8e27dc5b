import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PrismaClient } from '@/prisma/generated/client';
import { migrate } from '@/prisma/migrate';
import { knowledgeBaseFixture, largeFixture } from './fixture';
import { writeKnowledgeBase } from './write';

let directory: string;
let file: string;

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'store-'));
  file = path.join(directory, 'timeline.db');
});

afterEach(() => rmSync(directory, { recursive: true, force: true }));

async function reading<T>(task: (client: PrismaClient) => Promise<T>): Promise<T> {
  const adapter = new PrismaBetterSqlite3({ url: `file:${file}`, readonly: true, fileMustExist: true });
  const client = new PrismaClient({ adapter });
  try {
    return await task(client);
  } finally {
    await client.$disconnect();
  }
}

const runs = () => reading((client) => client.ingestRun.findMany().then((all) => all.map(({ id }) => id)));

describe('writeKnowledgeBase', () => {
  it('makes the directory, leaves one file in it, and the file is up to date', async () => {
    file = path.join(directory, 'new', 'timeline.db');
    await writeKnowledgeBase(knowledgeBaseFixture(), file);
    expect(readdirSync(path.dirname(file))).toEqual(['timeline.db']);
    expect(migrate(file)).toEqual([]);
  });

  it('keeps the raw text and every quote to the letter', async () => {
    const kb = knowledgeBaseFixture();
    await writeKnowledgeBase(kb, file);
    await reading(async (client) => {
      const documents = await client.document.findMany({
        include: { mentions: true, timexes: true, namings: true },
      });
      expect(documents.map(({ id }) => id)).toEqual(['letter', 'script']);
      for (const { id, rawText, mentions, timexes, namings } of documents) {
        expect(rawText).toBe(kb.documents.find((document) => document.id === id)?.rawText);
        expect(mentions).toHaveLength(1);
        for (const { start, end, quote } of mentions) expect(quote).toBe(rawText.slice(start, end));
        expect(namings.length).toBeGreaterThan(0);
        for (const { start, end, text } of [...timexes, ...namings])
          expect(text).toBe(rawText.slice(start, end));
      }
    });
  });

  it('stores what an event rests on, in order', async () => {
    await writeKnowledgeBase(knowledgeBaseFixture(), file);
    const event = await reading((client) =>
      client.event.findFirstOrThrow({
        where: { earliestDay: { lte: 11_385 }, latestDay: { gte: 11_385 } },
        include: {
          countries: { orderBy: { ordinal: 'asc' }, select: { entityId: true } },
          conference: { select: { kind: true } },
          mentions: {
            orderBy: { id: 'asc' },
            select: { id: true, basis: true, participants: { orderBy: { ordinal: 'asc' } } },
          },
          contradictions: { include: { claims: { orderBy: { ordinal: 'asc' } } } },
          mergeDecisions: true,
        },
      }),
    );
    expect(event).toMatchObject({ earliestDay: 11_385, latestDay: 11_385, edtf: '2001-03-04', round: 1 });
    expect(event.countries.map(({ entityId }) => entityId)).toEqual(['BBB', 'AAA']);
    expect(event.conference).toEqual({ kind: 'conference' });
    const [letter, script] = event.mentions;
    expect(JSON.parse(letter?.basis ?? '')).toEqual(knowledgeBaseFixture().mentions[1]?.basis);
    expect(letter?.participants).toEqual([]);
    expect(script?.participants.map(({ entityId, role }) => [entityId, role])).toEqual([
      ['unknown-1', 'speaker'],
      ['ding', 'actor'],
      ['AAA', 'party'],
    ]);
    expect(event.contradictions[0]?.claims).toMatchObject([
      { documentId: 'script', edtf: '2001-03-04', preferred: true },
      { documentId: 'letter', edtf: null, preferred: false },
    ]);
    expect(event.mergeDecisions).toMatchObject([{ firstMentionId: 'script-m0', score: 2.5 }]);
  });

  it('gives the same bytes for the same content, whatever the order it comes in', async () => {
    await writeKnowledgeBase(knowledgeBaseFixture(), file);
    const first = readFileSync(file);
    const kb = knowledgeBaseFixture();
    const lists = [kb.documents, kb.passages, kb.timexes, kb.entities, kb.mentions, kb.diagnostics];
    for (const list of lists) list.reverse();
    await writeKnowledgeBase(kb, file);
    expect(readFileSync(file).equals(first)).toBe(true);
  });

  it('leaves the old file alone when the new content is wrong', async () => {
    await writeKnowledgeBase(knowledgeBaseFixture(), file);
    const broken = knowledgeBaseFixture();
    broken.events = [];
    await expect(writeKnowledgeBase(broken, file)).rejects.toThrow('there is no event');
    expect(await runs()).toEqual(['run-1']);
    expect(readdirSync(directory)).toEqual(['timeline.db']);
  });

  it('can be killed at any moment: what is left is the old file or the new one, whole, and the next write succeeds', async () => {
    await writeKnowledgeBase(knowledgeBaseFixture(), file);
    const script = path.join(import.meta.dirname, 'write-until-killed.ts');
    for (let round = 0; round < 5; round += 1) {
      const victim = spawn(process.execPath, ['--import', 'tsx', script, file], { stdio: 'inherit' });
      const ended = new Promise((resolve) => victim.once('exit', resolve));
      const writes = () => readdirSync(directory).some((name) => name.includes(`.${victim.pid}-`));
      while (victim.exitCode === null && !writes()) await pause(5);
      await pause(round * 30);
      // Where the machine is busy it may have ended by now: then the new file is there.
      victim.kill('SIGKILL');
      await ended;
      expect([['run-1'], ['victim']]).toContainEqual(await runs());
    }
    await writeKnowledgeBase(largeFixture('successor'), file);
    expect(await runs()).toEqual(['successor']);
    expect(readdirSync(directory)).toEqual(['timeline.db']);
  });
});
