import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonlAt } from './export-files';
import {
  toContradictionLines,
  toDocumentLines,
  toEventLines,
  toMentionLines,
  toPositionLines,
  toTimexLines,
} from './export-lines';
import { knowledgeBaseFixture } from './fixture';
import { replaceFiles } from './replace';

const raw = (source: string) =>
  knowledgeBaseFixture().documents.find(({ id }) => id === source)?.rawText ?? '';

describe('the exports', () => {
  it('hold a line for each document', () => {
    const lines = toDocumentLines(knowledgeBaseFixture());
    expect(lines.map(({ source, documentDate, repeats }) => [source, documentDate, repeats])).toEqual([
      ['letter', '2001-03', 1],
      ['script', null, 2],
    ]);
    expect(lines.map(({ characters }) => characters)).toEqual([raw('letter').length, raw('script').length]);
    expect(Object.keys(lines[0] ?? {})).toEqual(
      'source sha256 encoding format reader isMachineRead pages documentDate earliest latest basis repeats characters'.split(
        ' ',
      ),
    );
  });

  it('hold a line for each mention, with the raw words and the actors by name or by the words of the text', () => {
    const lines = toMentionLines(knowledgeBaseFixture());
    expect(lines.map(({ source }) => source)).toEqual(['letter', 'script']);
    for (const { source, start, end, quote } of lines) expect(raw(source).slice(start, end)).toBe(quote);
    expect(lines[1]).toEqual({
      source: 'script',
      start: 0,
      end: 16,
      quote: '三月四日\r\n甲國與乙國在丙城簽約',
      dateText: '三月四日',
      edtf: '2001-03-04',
      earliest: '2001-03-04',
      latest: '2001-03-04',
      status: 'occurred',
      type: 'agreement',
      countries: ['BBB', 'AAA'],
      actors: ['𠮷', '丁'],
      place: 'C City',
      eventId: '2001-03-04-aaa-agreement',
      titleZh: '甲國與乙國簽約',
      titleEn: 'Aland and Bland sign a pact',
    });
  });

  it('hold a line for each event, by date, with the passages it rests on and the actors of all of them', () => {
    const kb = knowledgeBaseFixture();
    const [event] = kb.events;
    if (event) kb.events.unshift({ ...event, id: 'later', earliest: '2001-03-05', latest: '2001-03-05' });
    const lines = toEventLines(kb);
    expect(lines.map(({ id }) => id)).toEqual(['2001-03-04-aaa-agreement', 'later']);
    expect(lines[0]).toMatchObject({
      documents: ['letter', 'script'],
      actors: ['𠮷', '丁'],
      importance: 0.6,
      isKey: true,
    });
    for (const { source, start, end, quote } of lines.flatMap(({ mentions }) => mentions))
      expect(raw(source).slice(start, end)).toBe(quote);
    expect(lines[0]?.mentions.map(({ source }) => source)).toEqual(['letter', 'script']);
  });

  it('hold a line for each position and holder, in the order of the documents', () => {
    const kb = knowledgeBaseFixture();
    const [position] = kb.positions;
    if (position) {
      kb.positions.push({
        ...position,
        id: 'all',
        countries: ['AAA', 'BBB'],
        conferenceId: null,
        round: null,
      });
      kb.positions.push({ ...position, id: 'of-nobody', countries: [] });
    }
    const lines = toPositionLines(kb);
    expect(lines.map(({ country, conference, round }) => [country, conference, round])).toEqual([
      ['AAA', null, null],
      ['BBB', null, null],
      ['BBB', 'pact', 1],
      [null, 'pact', 1],
    ]);
    expect(lines[2]).toEqual({
      source: 'letter',
      start: 15,
      end: 19,
      quote: '乙國簽約',
      country: 'BBB',
      conference: 'pact',
      round: 1,
      fromTable: false,
    });
    for (const { source, start, end, quote } of lines) expect(raw(source).slice(start, end)).toBe(quote);
  });

  it('hold the dates of the body text, not those of a footnote', () => {
    const lines = toTimexLines(knowledgeBaseFixture());
    expect(lines.map(({ source, text, edtf }) => [source, text, edtf])).toEqual([
      ['letter', '二○○一年三月五日', '2001-03-05'],
      ['script', '三月四日', '2001-03-04'],
    ]);
  });

  it('hold an unresolved date with null for its value', () => {
    const kb = knowledgeBaseFixture();
    for (const passage of kb.passages) passage.kind = 'paragraph';
    const unresolved = toTimexLines(kb).filter(({ text }) => text === '三月');
    expect(unresolved).toMatchObject([
      { source: 'letter', edtf: null, earliest: null, latest: null, basis: [] },
    ]);
  });

  it('hold the claims of a contradiction side by side', () => {
    expect(toContradictionLines(knowledgeBaseFixture())).toEqual([
      {
        kind: 'between-documents',
        eventId: '2001-03-04-aaa-agreement',
        claims: [
          {
            source: 'script',
            start: 0,
            end: 16,
            quote: raw('script').slice(0, 16),
            edtf: '2001-03-04',
            value: '4 March',
          },
          { source: 'letter', start: 0, end: 19, quote: raw('letter').slice(0, 19), value: '5 March' },
        ],
        explanation: 'The days differ.',
      },
    ]);
  });

  it('are written as a line of JSON each, over what was there', async () => {
    const directory = mkdtempSync(path.join(tmpdir(), 'export-'));
    const file = path.join(directory, 'lines.jsonl');
    writeFileSync(file, 'old and much longer than what comes');
    await replaceFiles([jsonlAt(file, [{ a: '\n' }, { b: 1 }])]);
    expect(readFileSync(file, 'utf8')).toBe('{"a":"\\n"}\n{"b":1}\n');
    await replaceFiles([jsonlAt(file, [])]);
    expect(readFileSync(file, 'utf8')).toBe('');
    expect(readdirSync(directory)).toEqual(['lines.jsonl']);
    rmSync(directory, { recursive: true });
  });
});
