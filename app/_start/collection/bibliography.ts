import { isDeepStrictEqual } from 'node:util';
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { CannotBe } from './cannot-be';

/** An entry of `sources.json`, with fields that nobody here knows too. */
export type Entry = Readonly<Record<string, unknown>>;

/** As long as a line may be before what is in it stands line by line. */
const WIDTH = 100;
const STRICT = { disallowComments: true, allowTrailingComma: false };

/** The place of a character of a text, as editors count: line and column from 1. */
function placeOf(text: string, offset: number) {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function listIn(text: string): Node {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, STRICT);
  const [first] = errors;
  if (first !== undefined || root === undefined) {
    const why = first ? printParseErrorCode(first.error) : 'nothing';
    throw new CannotBe(409, 'noJson', { ...placeOf(text, first?.offset ?? 0), why });
  }
  if (root.type !== 'array') throw new CannotBe(409, 'noList');
  return root;
}

/** Where the entry of a document stands in the list; -1 where it has none. Of two the first counts, as for the ingest. */
function indexOf(list: Node, id: string): number {
  return (list.children ?? []).findIndex((node) => findNodeAtLocation(node, ['id'])?.value === id);
}

/** A value on one line. */
function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${inline(one)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

/** A value as it is written by hand: on one line where it fits. */
function printed(value: unknown, indent: string, unit: string): string {
  const line = inline(value);
  if (typeof value !== 'object' || value === null || line.length + indent.length <= WIDTH) return line;
  const inner = indent + unit;
  const parts = Array.isArray(value)
    ? value.map((one) => printed(one, inner, unit))
    : Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${printed(one, inner, unit)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${parts.map((part) => inner + part).join(',\n')}\n${indent}${close}`;
}

/** An entry, a field a line. */
function printedEntry(entry: Entry, indent: string, unit: string): string {
  const fields = Object.entries(entry).map(
    ([key, value]) => `${indent}${unit}${JSON.stringify(key)}: ${printed(value, indent + unit, unit)}`,
  );
  return `{\n${fields.join(',\n')}\n${indent}}`;
}

/** By how much the file indents. */
const unitOf = (text: string): string => /\n([\t ]+)\S/.exec(text)?.[1] ?? '  ';

const cutIn = (text: string, from: number, to: number, by: string) =>
  text.slice(0, from) + by + text.slice(to);

function appended(text: string, list: Node, entry: Entry): string {
  const unit = unitOf(text);
  const last = list.children?.at(-1);
  const made = `${unit}${printedEntry(entry, unit, unit)}`;
  if (last === undefined) return cutIn(text, list.offset, list.offset + list.length, `[\n${made}\n]`);
  const end = last.offset + last.length;
  return cutIn(text, end, end, `,\n${made}`);
}

/** The entry at an index with other fields: those that stay as they are stay as they are written. */
function altered(text: string, index: number, entry: Entry): string {
  const old = entryAt(text, index);
  let now = text;
  for (const key of Object.keys(old)) {
    if (Object.hasOwn(entry, key)) continue;
    const field = findNodeAtLocation(listIn(now), [index, key])?.parent;
    if (field) now = without(now, field);
  }
  for (const [key, value] of Object.entries(entry)) {
    if (isDeepStrictEqual(old[key], value)) continue;
    const node = findNodeAtLocation(listIn(now), [index]);
    const unit = unitOf(now);
    const field = node && findNodeAtLocation(node, [key]);
    if (field) now = cutIn(now, field.offset, field.offset + field.length, printed(value, unit + unit, unit));
    else if (node?.children?.length) {
      const end = Math.max(...node.children.map((one) => one.offset + one.length));
      const isInLines = now.slice(node.offset, end).includes('\n');
      const before = isInLines ? `,\n${unit}${unit}` : ', ';
      now = cutIn(now, end, end, `${before}${JSON.stringify(key)}: ${printed(value, unit + unit, unit)}`);
    } else if (node)
      now = cutIn(now, node.offset, node.offset + node.length, printedEntry(entry, unit, unit));
  }
  return now;
}

/** The text without an element of a list or a field of an entry, and without the comma that parted it from the others. */
function without(text: string, node: Node): string {
  const all = node.parent?.children ?? [];
  const at = all.indexOf(node);
  const [before, after] = [all[at - 1], all[at + 1]];
  if (before) return cutIn(text, before.offset + before.length, node.offset + node.length, '');
  if (after) return cutIn(text, node.offset, after.offset, '');
  const { offset, length } = node.parent ?? node;
  return cutIn(text, offset + 1, offset + length - 1, '');
}

function entryAt(text: string, index: number): Entry {
  const value: unknown = JSON.parse(text)[index];
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Entry) : {};
}

/**
 * The entry of a document in the text of `sources.json`; null where it has none.
 * @param text null where there is no such file
 * @throws CannotBe where the text is no list in JSON
 */
export function entryOf(text: string | null, id: string): Entry | null {
  if (text === null || text.trim() === '') return null;
  const bare = text.replace(/^\ufeff/, '');
  const index = indexOf(listIn(bare), id);
  return index < 0 ? null : entryAt(bare, index);
}

/**
 * The text of `sources.json` with another entry of a document, or without one. All that is not concerned stays as it is written: the order, the
 * spaces, other programs' fields, and a byte order mark.
 * @param text null where there is no such file
 * @param entry null to leave it out
 * @returns null where there is still no file to be
 * @throws CannotBe where the text is no list in JSON
 */
export function withEntry(text: string | null, id: string, entry: Entry | null): string | null {
  if (text === null || text.trim() === '')
    return entry === null ? text : `[\n  ${printedEntry(entry, '  ', '  ')}\n]\n`;
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const bare = text.slice(mark.length);
  const list = listIn(bare);
  const index = indexOf(list, id);
  if (entry === null) return index < 0 ? text : mark + without(bare, (list.children ?? [])[index] ?? list);
  return mark + (index < 0 ? appended(bare, list, entry) : altered(bare, index, entry));
}
