import { benchDates } from './dates';
import type { Row } from './measure';
import { benchMerging } from './merging';
import { benchRead } from './read';
import { benchServer } from './server';
import { benchTimeline } from './timeline';

/** The parts of the bench; `npm run bench -- read` runs one. */
const PARTS: Readonly<Record<string, () => Row[] | Promise<Row[]>>> = {
  read: benchRead,
  dates: benchDates,
  server: benchServer,
  timeline: benchTimeline,
  merging: benchMerging,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !PARTS[name]);
if (unknown.length > 0) {
  console.error(
    `There is no bench ${unknown.join(', ')}. Name ${Object.keys(PARTS).join(' or ')}, or nothing for all.`,
  );
  process.exitCode = 1;
} else
  for (const [name, part] of Object.entries(PARTS))
    if (asked.length === 0 || asked.includes(name)) console.table(await part());
