import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cite } from '@/lib/cite/cite';
import { exportItems } from '@/lib/cite/export';
import { CITE_STYLES } from '@/lib/cite/template';
import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import { Diagnostics, InputError } from '../faults/diagnostics';
import { FAILED } from '../faults/failing-documents';
import { loadLexicon } from '../knowledge/load';
import { ingest } from '../pipeline';
import { readFolder } from '../read/read-folder';
import { contentOf } from '../store/content';
import { EXPORTS } from '../store/export-files';
import { toRows } from '../store/rows';
import { drawer, fiveTexts } from './corpus';
import { mutated, mutatedBytes, mutatedSources } from './mutate';

/** What became of the mutated input of one job. */
export interface Outcome {
  readonly inputs: number;
  /** Refused with a sentence: no text, no list in JSON. */
  readonly refused: number;
  /** On what a stage failed, and what was thrown. */
  readonly failed: readonly string[];
  readonly slowestSeconds: number;
}

/** So many documents are read together, so that they date and contradict each other. */
const TOGETHER = 10;
/** How long the pieces of the five documents are from which the documents are made. */
const LONGEST_PIECE = 1500;

const lexicon = loadLexicon();
const [, , kind = 'documents', seed = '1', count = '100'] = process.argv;
const draw = drawer(Number(seed));
const folder = mkdtempSync(join(tmpdir(), 'mutations-'));
try {
  console.log(JSON.stringify(await (kind === 'sources' ? sources(Number(count)) : documents(Number(count)))));
} finally {
  rmSync(folder, { recursive: true });
}

function documents(wanted: number): Promise<Outcome> {
  const texts = fiveTexts();
  return inTurn(Math.ceil(wanted / TOGETHER), TOGETHER, () => {
    for (let i = 0; i < TOGETHER; i += 1) {
      const text = texts[Math.floor(draw() * texts.length)] as string;
      const start = Math.floor(draw() * Math.max(1, text.length - LONGEST_PIECE));
      const piece = text.slice(start, start + 200 + Math.floor(draw() * LONGEST_PIECE));
      writeFileSync(join(folder, `${i}.txt`), mutatedBytes(mutated(piece, draw), draw));
    }
  });
}

function sources(wanted: number): Promise<Outcome> {
  const entries = ['article-journal', 'article-newspaper', 'book'].map((type, i) => {
    writeFileSync(
      join(folder, `${i}.txt`),
      `2004年2月${i + 1}日，中國與北韓簽署協定。去年8月雙方在北京會談。`,
    );
    return {
      ...{ id: String(i), type, title: '北韓核議題', author: [{ family: '王', given: '明' }], page: '1-2' },
      ...{
        'container-title': '中央日報',
        publisher: '三民',
        URL: 'https://example.org/a',
        issued: { 'date-parts': [[2005, 3]] },
      },
    };
  });
  return inTurn(wanted, 1, () => writeFileSync(join(folder, 'sources.json'), mutatedSources(entries, draw)));
}

/** Prepares the folder and does with it all that an ingest and its readers do, so many times. */
async function inTurn(times: number, inputs: number, prepare: () => void): Promise<Outcome> {
  const failed: string[] = [];
  let refused = 0;
  let slowestSeconds = 0;
  for (let turn = 0; turn < times; turn += 1) {
    prepare();
    const begin = performance.now();
    try {
      const kb = ingest(await readFolder(folder, new Diagnostics()), lexicon, new Diagnostics());
      for (const { rule, message } of kb.diagnostics) if (rule === FAILED) failed.push(message);
      refused += inputs > 1 ? inputs - kb.documents.length : 0;
      use(kb);
    } catch (error) {
      if (error instanceof InputError && !error.message.includes('was left out')) refused += inputs;
      else failed.push(`seed ${seed}, turn ${turn}: ${error instanceof Error ? error.stack : String(error)}`);
    }
    slowestSeconds = Math.max(slowestSeconds, (performance.now() - begin) / 1000);
  }
  return { inputs: times * inputs, refused, failed, slowestSeconds };
}

/** What is made of a knowledge base: rows, exports, and the citations of its documents. */
function use(kb: KnowledgeBase): void {
  for (const rowsOf of Object.values(toRows(contentOf(kb)))) for (const _row of rowsOf());
  for (const lines of Object.values(EXPORTS)) lines(kb);
  for (const format of ['bibtex', 'ris', 'csl'] as const)
    exportItems(
      kb.documents.map(({ csl }) => csl),
      format,
    );
  for (const { csl } of kb.documents)
    for (const style of CITE_STYLES)
      for (const locale of ['en', 'zh-Hant'] as const) cite(csl, { style, locale });
}
