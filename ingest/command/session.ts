import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import { fingerprint } from '../assemble/fingerprint';
import { type FileCache, openCache } from '../cache/file-cache';
import { Diagnostics } from '../faults/diagnostics';
import { FAILED } from '../faults/failing-documents';
import { type TellPages, TextsOfRecord } from '../formats/apart/texts-of-record';
import type { Lexicon } from '../knowledge/lexicon';
import { loadLexicon } from '../knowledge/load';
import { PACKS } from '../language/packs';
import { ingestInSteps } from '../pipeline';
import { readLedger } from '../read/ledger-file';
import { readLinkConstraints } from '../read/link-constraints';
import { readFolder } from '../read/read-folder';
import { ParsedSources } from '../read/sources';
import { Earlier } from '../stages/earlier';
import { Readings } from '../stages/readings';
import { EXPORT_NAMES, EXPORTS, jsonlAt } from '../store/export-files';
import { replaceFiles } from '../store/replace';
import { databaseAt, KeptDatabase } from '../store/write';
import { Pool } from '../workers/pool';
import { readInParallel } from '../workers/read-in-parallel';
import { expectText } from './engine';
import { lockFor } from './lock';
import type { Options } from './options';
import type { Told } from './progress';
import { reportOf } from './report';
import { type PlacedRow, takeOver } from './take-over';
import { inputsOf, keepLast, lastReport } from './unchanged';

/** How an ingest went. */
export interface Outcome {
  /** Whether nothing had changed since the last one, so that nothing was done. */
  readonly isUnchanged: boolean;
  /** What was found, in lines. */
  readonly report: readonly string[];
  /** Whether a document was left out since a rule failed on it. */
  readonly hasFailed: boolean;
}

const PACKAGES = join(import.meta.dirname, '../../package-lock.json');

/** What decides what comes out of a document beside the document: the code with its tables, the packages it uses, and what runs it. */
function version(): string {
  const packages = existsSync(PACKAGES)
    ? createHash('sha256').update(readFileSync(PACKAGES)).digest('hex')
    : '';
  return [fingerprint(), packages, process.version, process.versions.icu].join(' ');
}

/** One ingest, or several of one folder into one database: what was read of a document is kept between them. */
export class Session {
  private readonly pool: Pool | null;
  private cache: FileCache | null = null;
  private made: TextsOfRecord | null = null;
  private readonly sources = new ParsedSources();
  private tellPages: TellPages = () => {};
  /** What is remembered for the next run, where there is to be one. */
  private earlier: Earlier | null = null;
  private readonly kept: KeptDatabase | null;
  private opened: {
    readonly lexicon: Lexicon;
    readonly readings: Readings;
  } | null = null;

  /** @param tell is told what a person should know at once */
  constructor(
    private readonly options: Options,
    private readonly tell: (sentence: string) => void,
  ) {
    this.pool = options.threads > 1 ? new Pool(options.threads - 1) : null;
    this.kept = options.watch ? new KeptDatabase(options.db) : null;
  }

  /**
   * Reads the folder and replaces the database, and the exports that are asked for; nothing where all is as the last ingest left it. It waits for another ingest into the same database.
   * @throws InputError, LexiconError or FileError with a sentence for the user; all files are as they were then
   */
  async run(progress: Told): Promise<Outcome> {
    const { db, cache } = this.options;
    const release = await lockFor(db, () => {
      // Who goes on waits for others all the time: for the server, when something is changed in the page.
      if (!this.options.watch) this.tell(`Another ingest writes ${db}; this one waits for it.`);
    });
    try {
      this.cache ??= cache === null ? null : openCache(cache, version(), this.tell);
      const inputs = inputsOf(this.options);
      const report = lastReport(this.cache, this.options, inputs);
      if (report) return { isUnchanged: true, report, hasFailed: false };
      return await this.ingest(inputs, progress);
    } finally {
      release();
    }
  }

  /** Learns what the first run would have to learn, and writes nothing: what is asked for next takes the time of a change alone. */
  async prepare(): Promise<void> {
    if (this.opened !== null) return;
    const { db, cache } = this.options;
    const release = await lockFor(db, () => {});
    try {
      this.cache ??= cache === null ? null : openCache(cache, version(), this.tell);
      const kb = await this.find({ step() {}, within() {}, pages() {} }, []);
      if (this.earlier) this.earlier.kb = kb;
    } finally {
      release();
    }
  }

  /** Lets go of threads and files. */
  async close(): Promise<void> {
    this.cache?.close();
    this.cache = null;
    await this.pool?.close();
    await this.made?.close();
  }

  /** The exports first and the database last: it is replaced when all that was asked for can be had. */
  private async ingest(given: string | null, progress: Told): Promise<Outcome> {
    const { db, exports } = this.options;
    const { kb, inputs } = await this.findAll(given, progress);
    // What was read is as large as what was found: who does not go on lets it go before the rows are made.
    if (!this.options.watch) this.opened = null;
    progress.step('store');
    const files = EXPORT_NAMES.flatMap((name) => {
      const file = exports[name];
      return file ? [jsonlAt(file, EXPORTS[name](kb))] : [];
    });
    await replaceFiles([...files, this.kept?.of(kb) ?? databaseAt(db, kb)]);
    this.kept?.keep();
    if (this.earlier) this.earlier.kb = kb;
    const report = reportOf(kb);
    const hasFailed = kb.diagnostics.some(({ rule }) => rule === FAILED);
    if (!hasFailed) keepLast(this.cache, this.options, inputs, report);
    this.cache?.flush();
    return { isUnchanged: false, report, hasFailed };
  }

  /** What the folder tells, once what its old table of merging says is in the ledger; and what it was read from. */
  private async findAll(
    inputs: string | null,
    progress: Told,
  ): Promise<{ kb: KnowledgeBase; inputs: string | null }> {
    const rows: PlacedRow[] = [];
    const kb = await this.find(progress, rows);
    const { isDone, told } = takeOver(this.options.seeds, rows, kb);
    if (told !== null) this.tell(told);
    if (!isDone) return { kb, inputs };
    return { kb: await this.find(progress, []), inputs: inputsOf(this.options) };
  }

  /** What the folder tells. @param rows takes the rows of the table of merging that are followed */
  private async find(progress: Told, rows: PlacedRow[]): Promise<KnowledgeBase> {
    const { seeds } = this.options;
    const diagnostics = new Diagnostics();
    progress.step('read');
    this.tellPages = (fileName, done, all) => progress.pages(fileName, done, all);
    const read = await readFolder(seeds, diagnostics, this.texts(), this.sources);
    expectText(read.reduce((sum, { rawText }) => sum + rawText.length, 0));
    const constraints = readLinkConstraints(seeds);
    const ledger = readLedger(seeds);
    const { lexicon, readings } = this.open();
    const steps = ingestInSteps(read, lexicon, diagnostics, {
      constraints,
      placed: (followed) => {
        const by = new Map(followed.map(({ at, mentionIds }) => [at, mentionIds]));
        rows.splice(
          0,
          rows.length,
          ...constraints.flatMap((constraint): PlacedRow[] => {
            const [one, other] = by.get(constraint.at) ?? [];
            return one === undefined || other === undefined ? [] : [{ constraint, mentionIds: [one, other] }];
          }),
        );
      },
      ledger,
      packs: PACKS,
      readings,
      progress: (stage) => progress.step(stage),
      earlier: this.earlier,
    });
    const kb = await readInParallel(steps, readings, this.pool, (done, all) => progress.within(done, all));
    readings.keep(read);
    return kb;
  }

  /** Kept between runs, so that its threads are. */
  private texts(): TextsOfRecord {
    this.made ??= new TextsOfRecord(this.options.threads, this.cache, (...pages) => this.tellPages(...pages));
    return this.made;
  }

  private open() {
    if (this.opened) return this.opened;
    const lexicon = loadLexicon();
    if (this.options.watch) this.earlier = new Earlier(lexicon);
    this.opened = { lexicon, readings: new Readings(lexicon, PACKS, this.cache) };
    return this.opened;
  }
}
