import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inWords, type Tally, tallyPlaywright, tallyVitest } from './tally';

/** `npm test`: everything that has to hold, cheapest first; it stops at the first step that fails. */
const directory = mkdtempSync(path.join(tmpdir(), 'timeline-test-'));
const reportOf = (runner: string) => path.join(directory, `${runner}.json`);

/** Runs a script of package.json with the npm that runs this one, and tells whether it succeeded. */
function npmRun(script: string, args: string[] = [], environment: Record<string, string> = {}): boolean {
  const npm = process.env.npm_execpath;
  if (npm === undefined) throw new Error('Start this as "npm test".');
  console.log(`\n▸ npm run ${script}`);
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...environment };
  return (
    spawnSync(process.execPath, [npm, 'run', '-s', script, '--', ...args], { stdio: 'inherit', env })
      .status === 0
  );
}

/** What a runner's report says. A run that failed has a failure, even when its report knows of none or is missing. */
function tally(runner: string, succeeded: boolean, read: (report: unknown) => Tally): Tally {
  let counted: Tally = { passed: 0, failed: 0, skipped: 0, flaky: 0 };
  try {
    counted = read(JSON.parse(readFileSync(reportOf(runner), 'utf8')));
  } catch (error) {
    console.error(`The report of the ${runner} tests cannot be read: ${error}`);
    return { ...counted, failed: 1 };
  }
  return succeeded ? counted : { ...counted, failed: Math.max(counted.failed, 1) };
}

function unitTests(): Tally {
  const args = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportOf('unit')}`];
  return tally('unit', npmRun('test:unit', args), tallyVitest);
}

function endToEndTests(): Tally {
  const environment = { PLAYWRIGHT_JSON_OUTPUT_FILE: reportOf('end-to-end') };
  return tally('end-to-end', npmRun('test:e2e', ['--reporter=list,json'], environment), tallyPlaywright);
}

/** Runs the steps and gives the exit code. */
function main(): number {
  for (const script of ['postinstall', 'lint', 'licences', 'typecheck']) {
    if (npmRun(script)) continue;
    console.log(`\n"npm run ${script}" failed; no test was run.`);
    return 1;
  }
  const unit = unitTests();
  const endToEnd = unit.failed === 0 ? endToEndTests() : null;
  console.log(`\nunit tests: ${inWords(unit)}`);
  console.log(`end-to-end tests: ${endToEnd === null ? 'not run' : inWords(endToEnd)}`);
  const passed = unit.passed + (endToEnd?.passed ?? 0);
  const failed = unit.failed + (endToEnd?.failed ?? 0);
  const skipped = unit.skipped + (endToEnd?.skipped ?? 0);
  const flaky = endToEnd?.flaky ?? 0;
  console.log(inWords({ passed, failed, skipped, flaky }));
  return failed === 0 ? 0 : 1;
}

process.exitCode = main();
rmSync(directory, { recursive: true });
