import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ending, spawnNode, stop } from './child';

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(path.join(tmpdir(), 'child-'));
});

afterEach(() => rmSync(cwd, { recursive: true }));

const script = (source: string, environment = {}) => {
  writeFileSync(path.join(cwd, 'child.mjs'), source);
  return spawnNode(['child.mjs'], environment, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
};

describe('a child process', () => {
  it('gives its exit code', async () => {
    expect(await ending(script(''))).toBe(0);
    expect(await ending(script('process.exit(3)'))).toBe(3);
  });

  it('gets the environment that is handed to it', async () => {
    expect(await ending(script('process.exit(Number(process.env.NUMBER))', { NUMBER: '7' }))).toBe(7);
  });

  it('is stopped, and to stop it again does nothing', async () => {
    const child = script('setInterval(() => {}, 1000)');
    const code = ending(child);
    await stop(child);
    await stop(child);
    expect(await code).toBe(1);
    expect(child.signalCode).toBe('SIGTERM');
  });

  it('may clear up when it is asked to end', async () => {
    const child = script(
      "process.on('SIGTERM', () => process.exit(0)); setInterval(() => {}, 1000); console.log('up');",
    );
    await new Promise((resolve) => child.stdout?.once('data', resolve));
    await stop(child);
    expect(child.exitCode).toBe(0);
  });
});
