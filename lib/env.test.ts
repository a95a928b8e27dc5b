import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { environment } from './env';

describe('environment', () => {
  it('has defaults, also for empty variables', () => {
    const expected = { port: null, host: '127.0.0.1', databaseFile: path.resolve('.data/timeline.db') };
    expect(environment({})).toEqual(expected);
    expect(environment({ HOST: '', PORT: '', DATABASE_FILE: '' })).toEqual(expected);
  });

  it('takes what is set', () => {
    const file = path.resolve('elsewhere', 'other.db');
    expect(environment({ PORT: '8080', HOST: '0.0.0.0', DATABASE_FILE: file })).toEqual({
      port: 8080,
      host: '0.0.0.0',
      databaseFile: file,
    });
    expect(environment({ DATABASE_FILE: 'other.db' }).databaseFile).toBe(path.resolve('other.db'));
  });

  it.each(['http', '0', '65536', '80.5', '-1'])('refuses PORT=%s and says so', (PORT) => {
    expect(() => environment({ PORT })).toThrow(`The environment variable PORT is "${PORT}"`);
  });

  it.each(['a b', 'http://x', '127.0.0.1/8'])('refuses HOST=%s and says so', (HOST) => {
    expect(() => environment({ HOST })).toThrow(`The environment variable HOST is "${HOST}"`);
  });
});
