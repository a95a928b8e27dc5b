import { benchDates } from './dates';
import { benchEvents } from './events';
import { benchGrowth } from './growth';
import type { Row } from './measure';
import { benchMerging } from './merging';
import { benchMutations } from './mutations';
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
  events: benchEvents,
};

/** What runs only when it is asked for, since it takes minutes: `npm run bench -- growth` (`growth 在`: texts named so). */
const LONG: Readonly<Record<string, (more: string | undefined) => Row[] | Promise<Row[]>>> = {
  growth: benchGrowth,
  mutations: benchMutations,
};

const [first = '', more] = process.argv.slice(2);
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !PARTS[name]);
const long = LONG[first];
if (long) console.table(await long(more));
else if (unknown.length > 0) {
  const names = [...Object.keys(PARTS), ...Object.keys(LONG)];
  console.error(
    `There is no bench ${unknown.join(', ')}. Name ${names.join(' or ')}, or nothing for all but the long ones.`,
  );
  process.exitCode = 1;
} else
  for (const [name, part] of Object.entries(PARTS))
    if (asked.length === 0 || asked.includes(name)) console.table(await part());
