import { createHash } from 'node:crypto';
import type { ResolvedDate } from '@/lib/schema/day';
import { packed, packedDocument, unpacked, unpackedDocument } from '../cache/codec';
import type { ResultCache } from '../cache/result-cache';
import type { ReadByItself, RoundDates, Told } from '../document/read-by-itself';
import { type MentionTitles, TitlesOnce } from '../document/titles-once';
import { toolsOf } from '../document/tools';
import type { WorkingDocument } from '../document/working-document';
import type { Lexicon } from '../knowledge/lexicon';
import type { LanguagePack } from '../language/pack';
import { SILENT } from '../language/silent';
import type { ReadDocument } from '../read/read-folder';
import { readByItself } from './read-by-itself';
import { isStillTold, type Telling, tellOn } from './tell';

const LENGTH = 32;

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, LENGTH);
}

const dateHashes = new WeakMap<ResolvedDate, string>();
const UNDATED = hashOf(null);

/** A date is asked for by every stage, and is the same object as long as nothing changes it. */
function hashOfDate(date: ResolvedDate | null): string {
  if (date === null) return UNDATED;
  const known = dateHashes.get(date);
  if (known !== undefined) return known;
  const hash = hashOf(date);
  dateHashes.set(date, hash);
  return hash;
}

/** What was read of one document. */
interface Reading {
  readonly key: string;
  readonly document: Telling;
  readonly byItself: ReadByItself;
  readonly titles: TitlesOnce;
  /** What it tells, by the date on which it was read. */
  readonly told: Map<string, Told>;
  /** How many titles were made when they were last kept. */
  kept: number;
}

/**
 * What is read of each document alone: once, as long as the document, the date it is read on and the rounds it asks for stay the same. What was read in an earlier run or by a worker is
 * taken from the cache; it is the same to the byte as if it were read now.
 */
export class Readings {
  private readonly readings = new Map<string, Reading>();
  private readonly keys = new WeakMap<ReadDocument, string>();
  private readonly failed = new Map<string, Error>();
  /** What other threads read and nobody has asked for yet, where there is no cache. */
  private readonly handed = new Map<string, Uint8Array>();
  /** What was asked for since documents were last kept. */
  private asked = new Set<Told>();
  /** The documents that went their way since: what editors decided of names in them makes them other than they were read. */
  private begun = new Set<string>();

  constructor(
    private readonly lexicon: Lexicon,
    private readonly packs: readonly LanguagePack[],
    private readonly cache: ResultCache | null = null,
  ) {}

  /** What is known of a document by itself. @throws what its rules throw, and what `fail` was given */
  byItself(read: ReadDocument): ReadByItself {
    return this.of(read).byItself;
  }

  /** A document at the beginning of its way. @throws as `byItself` does */
  begin(read: ReadDocument): WorkingDocument {
    this.begun.add(this.keyOf(read));
    const { byItself, document, titles } = this.of(read);
    const { tag, unread, stated, ...annotations } = byItself;
    return {
      ...annotations,
      ...stated,
      read,
      language: document.language,
      reader: { extract: (view) => document.reader.extract(view), titles },
      tellings: {
        on: (date, roundDates) => this.told(read, date, roundDates),
        known: (date, roundDates) => this.knownTold(read, date, roundDates),
      },
      unsatisfied: [],
      mentions: [],
      mentionIds: [],
      positions: [],
      passedOver: [],
    };
  }

  /** Whether a document has been read, in this run or an earlier one. */
  isRead(read: ReadDocument): boolean {
    const key = this.keyOf(read);
    return this.readings.has(key) || this.failed.has(key) || (this.cache ?? this.handed).has(key);
  }

  /** Whether it has been read as written on a date. */
  isTold(read: ReadDocument, date: ResolvedDate | null, roundDates: RoundDates): boolean {
    return this.failed.has(this.keyOf(read)) || this.knownTold(read, date, roundDates) !== null;
  }

  /** Takes what another thread read. */
  take(results: readonly (readonly [key: string, bytes: Uint8Array])[]): void {
    for (const [key, bytes] of results)
      if (this.cache) this.cache.put(key, bytes);
      else this.handed.set(key, bytes);
  }

  /** What is known of a document by now, for another thread: as it is kept. @throws as `byItself` does */
  known(read: ReadDocument): readonly (readonly [key: string, bytes: Uint8Array])[] {
    const reading = this.of(read);
    const told = [...reading.told].map(([on, one]) => [toldKey(reading, on), one] as const);
    return [
      [reading.key, this.cache?.get(reading.key) ?? packedDocument(reading.byItself)],
      ...told.map(([key, one]) => [key, this.cache?.get(key) ?? packed(one)] as const),
    ];
  }

  /** Takes the titles that another thread made of what a document tells; they are with it at once where it has been asked for. */
  takeTitles(read: ReadDocument, results: readonly (readonly [key: string, bytes: Uint8Array])[]): void {
    this.take(results);
    const reading = this.readings.get(this.keyOf(read));
    if (!reading) return;
    for (const [on, told] of reading.told) {
      const bytes = this.bytesOf(titlesKey(reading, on, told));
      if (bytes) reading.titles.take(told.mentions, unpacked(bytes) as MentionTitles[]);
    }
  }

  /** Whether what a document tells on a date has its titles. */
  isTitled(read: ReadDocument, date: ResolvedDate | null, roundDates: RoundDates): boolean {
    const told = this.knownTold(read, date, roundDates);
    return told?.mentions.every((draft) => this.of(read).titles.of(draft).zh !== undefined) ?? false;
  }

  /** From now on a document cannot be read. */
  fail(read: ReadDocument, error: Error): void {
    this.failed.set(this.keyOf(read), error);
  }

  /** Keeps the titles that were made, and forgets all documents but those of the present collection, and what these tell on dates that nobody asked for any longer. */
  keep(present: readonly ReadDocument[]): void {
    const keys = new Set([...present.map((read) => this.keyOf(read)), ...this.begun]);
    for (const key of this.failed.keys()) if (!keys.has(key)) this.failed.delete(key);
    for (const [key, reading] of this.readings) {
      if (!keys.has(key)) this.readings.delete(key);
      else this.keepReading(reading);
    }
    this.handed.clear();
    this.asked = new Set();
    this.begun = new Set();
  }

  /** What was kept or handed over under a key; what is handed over is given once. */
  private bytesOf(key: string): Uint8Array | null {
    if (this.cache) return this.cache.get(key);
    const bytes = this.handed.get(key) ?? null;
    this.handed.delete(key);
    return bytes;
  }

  private of(read: ReadDocument): Reading {
    const key = this.keyOf(read);
    const failed = this.failed.get(key);
    if (failed) throw failed;
    const known = this.readings.get(key);
    if (known) return known;
    const bytes = this.bytesOf(key);
    const byItself = bytes ? unpackedDocument(bytes) : readByItself(read, this.lexicon, this.packs);
    if (!bytes) this.cache?.put(key, packedDocument(byItself));
    const language = this.packs.find(({ tag }) => tag === byItself.tag) ?? SILENT;
    const { reader } = toolsOf(this.lexicon, language);
    const document = { ...byItself, read, language, reader };
    const titles = new TitlesOnce(reader.titles);
    const reading = { key, byItself, document, titles, told: new Map<string, Told>(), kept: 0 };
    this.readings.set(key, reading);
    return reading;
  }

  private told(read: ReadDocument, date: ResolvedDate | null, roundDates: RoundDates): Told {
    const told = this.knownTold(read, date, roundDates) ?? this.readOn(read, date, roundDates);
    this.asked.add(told);
    return told;
  }

  private readOn(read: ReadDocument, date: ResolvedDate | null, roundDates: RoundDates): Told {
    const reading = this.of(read);
    const told = tellOn(reading.document, date, roundDates);
    const on = hashOfDate(date);
    reading.told.set(on, told);
    this.cache?.put(toldKey(reading, on), packed(told));
    return told;
  }

  private knownTold(read: ReadDocument, date: ResolvedDate | null, roundDates: RoundDates): Told | null {
    const reading = this.of(read);
    const on = hashOfDate(date);
    const known = reading.told.get(on);
    if (known) return isStillTold(known, roundDates) ? known : null;
    const bytes = this.bytesOf(toldKey(reading, on));
    const told = bytes && (unpacked(bytes) as Told);
    if (!told || !isStillTold(told, roundDates)) return null;
    reading.told.set(on, told);
    const titles = this.bytesOf(titlesKey(reading, on, told));
    if (titles) reading.titles.take(told.mentions, unpacked(titles) as MentionTitles[]);
    return told;
  }

  private keepReading(reading: Reading): void {
    const { told, titles } = reading;
    if (titles.count > reading.kept) for (const [on, one] of told) this.keepTitles(reading, on, one);
    reading.kept = titles.count;
    for (const [on, one] of told) if (!this.asked.has(one)) told.delete(on);
  }

  private keepTitles({ key, titles }: Reading, on: string, told: Told): void {
    const made = told.mentions.map((draft) => titles.of(draft));
    if (made.some(({ zh, en }) => zh !== undefined || en.size > 0))
      this.cache?.put(titlesKey({ key }, on, told), packed(made));
  }

  private keyOf(read: ReadDocument): string {
    const known = this.keys.get(read);
    if (known !== undefined) return known;
    // What `sources.json` lists it as has no part in how it is read.
    const { listed, ...content } = read;
    const key = hashOf([content, this.packs.map(({ tag }) => tag)]);
    this.keys.set(read, key);
    return key;
  }
}

const toldKey = ({ key }: Pick<Reading, 'key'>, on: string): string => `${key}.${on}`;
const titlesKey = ({ key }: Pick<Reading, 'key'>, on: string, { asked }: Told): string =>
  `${key}.${on}.${hashOf(asked)}`;
