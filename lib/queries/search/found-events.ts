import 'server-only';
import type { database } from '@/lib/db';
import type { Prisma } from '@/prisma/generated/client';
import { dropTable, keptTable, newTable } from '../kept-tables';
import type { Unit } from './resolve-query';
import { findingsOf } from './unit-events';
import { unitsOfQuery } from './units-of-query';

type Client = ReturnType<typeof database>;

/** Writes the events that a unit finds, each as well as it is found. */
async function fillUnit(client: Client, table: Prisma.Sql, unit: Unit): Promise<void> {
  await client.$executeRaw`CREATE TABLE ${table} ("number" INTEGER PRIMARY KEY, "how" INTEGER)`;
  for (const { how, numbers } of findingsOf(unit))
    await client.$executeRaw`INSERT OR IGNORE INTO ${table} SELECT "number", ${how} FROM (${numbers})`;
}

/** The events that two units find, each as well as it is found by the one that finds it less well. */
async function fillBoth(
  client: Client,
  table: Prisma.Sql,
  one: Prisma.Sql,
  other: Prisma.Sql,
): Promise<void> {
  await client.$executeRaw`CREATE TABLE ${table} ("number" INTEGER PRIMARY KEY, "how" INTEGER)`;
  await client.$executeRaw`
    INSERT INTO ${table} SELECT a."number", min(a."how", b."how") FROM ${one} a JOIN ${other} b ON a."number" = b."number"`;
}

async function fill(client: Client, table: Prisma.Sql, units: readonly Unit[]): Promise<void> {
  const [first, ...others] = units;
  const isLast = others.length === 0;
  let found = isLast ? table : await newTable(client, 'unit');
  if (first !== undefined) await fillUnit(client, found, first);
  for (const [i, unit] of others.entries()) {
    const own = await newTable(client, 'unit');
    await fillUnit(client, own, unit);
    const both = i === others.length - 1 ? table : await newTable(client, 'unit');
    await fillBoth(client, both, found, own);
    await Promise.all([dropTable(client, found), dropTable(client, own)]);
    found = both;
  }
}

/**
 * The events that a query finds, as a table to join (`number`, `how`: how well, as `unit-events` has it), found once for all questions; null for a query
 * that asks for nothing.
 */
export async function foundEvents(query: string): Promise<Prisma.Sql | null> {
  const units = await unitsOfQuery(query);
  if (units.length === 0) return null;
  return keptTable('found', query, (client, table) => fill(client, table, units));
}
