import type { DocumentText, EventRows, EventWords, Marks, Names, Whole } from '@/lib/queries/copy/parts';
import { copyPlace } from '../place';

/** The parts that have been read, or are under way; one table for all scripts of a page. */
const shared = globalThis as typeof globalThis & { timelineParts?: Map<string, Promise<unknown>> };
shared.timelineParts ??= new Map();
const parts = shared.timelineParts;

/** What waits for a part. */
const waiting = new Map<string, (data: unknown) => void>();

/** Runs a script of the copy. @param file its path within the copy @throws Error where it cannot be read */
export function runScript(file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = copyPlace().root + file;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${file} cannot be read.`));
    document.head.append(script);
  });
}

/** A path within the copy as an address. */
const asAddress = (name: string) => name.split('/').map(encodeURIComponent).join('/');

async function read(name: string): Promise<unknown> {
  const given = new Promise((resolve) => waiting.set(name, resolve));
  const before = window.timelinePart;
  window.timelinePart = (part, data) => {
    const take = waiting.get(part);
    if (take === undefined) before?.(part, data);
    else take(data);
  };
  await runScript(`data/${asAddress(name)}.js?${document.documentElement.dataset.run ?? ''}`);
  return given;
}

/** A part of the copy's data, read once. @throws Error where there is none, or it cannot be read; it is tried again when it is next asked for */
export function part(name: string): Promise<unknown> {
  const known = parts.get(name);
  if (known !== undefined) return known;
  const asked = read(name);
  parts.set(name, asked);
  asked.catch(() => parts.delete(name));
  return asked;
}

export const whole = () => part('whole') as Promise<Whole>;
export const names = () => part('names') as Promise<Names>;
export const marksOfKind = (kind: string) => part(`marks-${kind}`) as Promise<Marks>;
export const eventRows = (portion: number) => part(`events-${portion}`) as Promise<EventRows>;
export const eventWords = (portion: number) => part(`words-${portion}`) as Promise<EventWords>;
export const documentText = (id: string) => part(`text/${id}`) as Promise<DocumentText>;
