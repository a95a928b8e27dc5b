import { benchDates } from './dates';
import { benchDensity } from './density';
import { benchEvents } from './events';
import { benchExports } from './exports/exports';
import { benchEveryFormat } from './formats/every-format';
import { benchFormats } from './formats/formats';
import { benchGrowth } from './growth';
import { benchIncrements } from './increments';
import { benchIngest } from './ingest';
import { benchKills } from './kills';
import type { Row } from './measure';
import { benchMerging } from './merging';
import { benchMutations } from './mutations';
import { benchRead } from './read';
import { benchRecognition } from './recognition';
import { benchRules } from './rules';
import { benchServer } from './server';
import { benchTimeline } from './timeline';
import { benchWords } from './words';

/** The parts of the bench; `npm run bench -- read` runs one. */
const PARTS: Readonly<Record<string, () => Row[] | Promise<Row[]>>> = {
  read: benchRead,
  dates: benchDates,
  server: benchServer,
  timeline: benchTimeline,
  merging: benchMerging,
  events: benchEvents,
};

/** What runs only when it is asked for: it takes minutes (`npm run bench -- growth`; `growth 在`: texts named so) or needs to be told more (`exports --save DIR`). */
const ASKED_FOR: Readonly<Record<string, (more: readonly string[]) => Row[] | Promise<Row[]>>> = {
  ingest: benchIngest,
  density: benchDensity,
  increments: benchIncrements,
  kills: benchKills,
  growth: ([more]) => benchGrowth(more),
  mutations: ([first]) => benchMutations(first),
  exports: benchExports,
  formats: async (more) => [...(await benchFormats()), ...(await benchEveryFormat(more))],
  recognition: benchRecognition,
  rules: benchRules,
  words: benchWords,
};

const asked = process.argv.slice(2);
const [first = '', ...more] = asked;
const unknown = asked.filter((name) => !PARTS[name]);
const alone = ASKED_FOR[first];
if (alone) console.table(await alone(more));
else if (unknown.length > 0) {
  const [some, single] = [PARTS, ASKED_FOR].map((parts) => Object.keys(parts).join(', '));
  console.error(
    `“${asked.join(' ')}” is no bench. Name some of ${some}, or nothing for all of these; or one of ${single}.`,
  );
  process.exitCode = 1;
} else
  for (const [name, part] of Object.entries(PARTS))
    if (asked.length === 0 || asked.includes(name)) console.table(await part());
