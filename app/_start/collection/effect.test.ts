import { expect, test } from 'vitest';
import { effectOf, type Known, NOTHING } from './effect';

const known = (
  events: Record<string, string[]>,
  aliases: Record<string, string> = {},
  contradictions: string[] = [],
): Known => ({
  events: new Map(Object.entries(events).map(([id, documents]) => [id, new Set(documents)])),
  aliases: new Map(Object.entries(aliases)),
  contradictions: new Set(contradictions),
});
const NONE = { added: [], joined: [], gone: 0, addedContradictions: [], goneContradictions: 0 };

test.each<[string, Known, Known, object]>([
  ['nothing', known({ e: ['a'] }), known({ e: ['a'] }), {}],
  ['the first document', NOTHING, known({ e: ['b'], f: ['b'] }), { added: ['e', 'f'] }],
  ['an event of its own', known({ e: ['a'] }), known({ e: ['a'], f: ['b'] }), { added: ['f'] }],
  ['an event told once more', known({ e: ['a'] }), known({ e: ['a', 'b'] }), { joined: ['e'] }],
  [
    'an event told once more, which is called otherwise for it',
    known({ e: ['a'] }),
    known({ e2: ['a', 'b'] }, { e: 'e2' }),
    { joined: ['e2'] },
  ],
  [
    'an event that parts: the part that was an alias was known',
    known({ e: ['a', 'c'] }, { f: 'e' }),
    known({ e: ['a'], f: ['c', 'b'] }),
    { joined: ['f'] },
  ],
  [
    'a newer version of a document',
    known({ '2003-01-10-prk-withdrawal-8ba0f58d-1234-5f1c': ['b'] }),
    known({ '2003-01-10-prk-withdrawal-00000000-77-5f1c': ['b'], '2004-prk-visit-00000000-99-aaaa': ['b'] }),
    { added: ['2004-prk-visit-00000000-99-aaaa'] },
  ],
  ['two events that become one', known({ e: ['a'], f: ['c'] }), known({ e: ['a', 'c'] }, { f: 'e' }), {}],
  ['an event less', known({ e: ['a'], f: ['b'] }), known({ e: ['a'] }), { gone: 1 }],
  [
    'contradictions',
    known({ e: ['a'] }, {}, ['x', 'y']),
    known({ e: ['a'] }, {}, ['y', 'z']),
    { addedContradictions: ['z'], goneContradictions: 1 },
  ],
])('%s', (_, before, after, effect) => {
  expect(effectOf(before, after, new Set(['b']))).toEqual({ ...NONE, ...effect });
});
