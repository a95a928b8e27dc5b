import { expect, test } from 'vitest';
import { whereItIs } from './where';

test.each([
  ['127.0.0.1', 'http://localhost:3000', 'only this machine'],
  ['localhost', 'http://localhost:3000', 'only this machine'],
  ['::1', 'http://localhost:3000', 'only this machine'],
  ['0.0.0.0', 'http://localhost:3000', 'whoever reaches this machine'],
  ['::', 'http://localhost:3000', 'whoever reaches this machine'],
  ['192.0.2.7', 'http://192.0.2.7:3000', 'whoever reaches this machine'],
  ['2001:db8::7', 'http://[2001:db8::7]:3000', 'whoever reaches this machine'],
  ['timeline.example', 'http://timeline.example:3000', 'whoever reaches this machine'],
])('%s is at %s, for %s', (host, address, who) => {
  expect(whereItIs(host, 3000)).toContain(`The timeline is at ${address}\n`);
  expect(whereItIs(host, 3000)).toContain(`listens on ${host}`);
  expect(whereItIs(host, 3000)).toContain(who);
});
