import { expect, test } from 'vitest';
import { isOwnMachine } from './own-machine';

test.each<[string, boolean]>([
  ['localhost', true],
  ['app.localhost', true],
  ['127.0.0.1', true],
  ['0.0.0.0', true],
  ['[::1]', true],
  ['192.168.0.2', false],
  ['localhost.example', false],
  ['127.example', false],
])('%s leads to whatever machine opens it: %s', (host, is) => expect(isOwnMachine(host)).toBe(is));
