import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { LEDGER_FILE } from '@/lib/schema/edit';
import type { KnowledgeBase } from '@/lib/schema/knowledge-base';
import { Diagnostics, InputError } from '../faults/diagnostics';
import { loadLexicon } from '../knowledge/load';
import { PACKS } from '../language/packs';
import { ingest } from '../pipeline';
import { readLedger } from '../read/ledger-file';
import { readLinkConstraints } from '../read/link-constraints';
import { readFolder } from '../read/read-folder';
import { agreementOf } from './agreement';
import { annotationOf } from './annotation';
import { printed } from './print';
import { problemsOf } from './problems';

const USAGE = `npm run -s review -- report [--seeds DIR] [--gold DIR] [--json]
       npm run -s review -- check [--seeds DIR]

report    says how the machine did where persons decided
check     says which lines of ${LEDGER_FILE} do not hold, with file and line
--seeds   the folder of the documents; unless told, seeds/
--gold    writes what was decided as annotation of the documents into another folder, too
--json    prints the figures as JSON`;

/** Reads the documents of a folder with what was decided of them. Nothing is written. */
async function readAnew(folder: string): Promise<KnowledgeBase> {
  if (!existsSync(folder)) throw new InputError(`There is no folder ${folder}. Name one with --seeds.`);
  const diagnostics = new Diagnostics();
  const read = await readFolder(folder, diagnostics);
  const constraints = readLinkConstraints(folder);
  return ingest(read, loadLexicon(), diagnostics, undefined, constraints, PACKS, readLedger(folder));
}

function writeAnnotation(kb: KnowledgeBase, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, lines] of Object.entries(annotationOf(kb)))
    writeFileSync(path.join(folder, name), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

function optionsOf() {
  try {
    return parseArgs({
      options: {
        seeds: { type: 'string', default: 'seeds' },
        gold: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
  } catch (error) {
    throw new InputError(`${error instanceof Error ? error.message : error}\nUsage: ${USAGE}`);
  }
}

/** `npm run review`: what persons decided, in figures and as annotation, and what of it does not hold. @returns whether all is well */
async function main(): Promise<boolean> {
  const { values, positionals } = optionsOf();
  const [command, ...others] = positionals;
  if (values.help) {
    console.log(`Usage: ${USAGE}`);
    return true;
  }
  if ((command !== 'report' && command !== 'check') || others.length > 0)
    throw new InputError(`Say whether it is to report or to check.\nUsage: ${USAGE}`);
  const kb = await readAnew(values.seeds);
  if (command === 'check') {
    const problems = problemsOf(kb);
    for (const problem of problems) console.log(path.join(values.seeds, problem));
    if (problems.length === 0) console.log(`Every line of ${path.join(values.seeds, LEDGER_FILE)} holds.`);
    return problems.length === 0;
  }
  const agreement = agreementOf(kb);
  console.log(values.json ? JSON.stringify(agreement) : printed(agreement));
  if (values.gold !== undefined) writeAnnotation(kb, values.gold);
  return true;
}

main().then(
  (isWell) => {
    process.exitCode = isWell ? 0 : 1;
  },
  (error: unknown) => {
    if (!(error instanceof Error)) throw error;
    // What the caller can mend is told without where in the code it was found.
    console.error(error instanceof InputError ? error.message : error);
    process.exitCode = 1;
  },
);
