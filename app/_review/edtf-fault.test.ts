import { expect, test } from 'vitest';
import { edtfFault } from './edtf-fault';

test.each([
  ['2003-01-10', null],
  [' 2003-01 ', null],
  ['2003-08-27/2003-08-29', null],
  ['199X', null],
  ['2004~', null],
  ['2005-02/..', null],
  ['2003-22', null],
  ['', 'noDate'],
  ['10 January 2003', 'noDate'],
  ['2003-1-10', 'noDate'],
  ['..', 'noDate'],
  ['2003-01-32', 'noDay'],
  ['2003-02-29', 'noDay'],
  ['2003-13', 'noDay'],
  ['2003-01-10/2003-02-30', 'noDay'],
  ['2003-08-29/2003-08-27', 'wrongOrder'],
  ['2003-01/2003-02/2003-03', 'noDate'],
] as const)('%j: %s', (text, fault) => expect(edtfFault(text)).toBe(fault));
