import { expect, test } from 'vitest';
import type { EditDone } from '@/lib/queries/review/edit-view';
import type { Answer } from '../../_adding/ask';
import { failureOf, UNREACHED } from '../../_adding/ask';
import { areUnderWay, decidedIn, Outbox, type Wanted } from './outbox';

const by = { who: 'Ann', why: '' };
const accept = (event: string): Wanted => ({
  ...{ events: [event], title: event, by, tag: `"${event}"` },
  decisions: [{ does: 'accept', target: { event } }],
});
const done = (...ids: string[]) =>
  ({ ok: true, value: { edits: ids.map((id) => ({ id })) }, tag: null }) as unknown as Answer<EditDone>;

/** A server that answers when it is told to; what it was sent, in order. */
function slowServer() {
  const sent: string[] = [];
  const waiting: ((answer: Answer<EditDone>) => void)[] = [];
  let keys = 0;
  const take = (what: string) => {
    sent.push(what);
    return new Promise<Answer<EditDone>>((resolve) => waiting.push(resolve));
  };
  const outbox = new Outbox({
    decide: (decisions, _, tag, key) =>
      take(
        `${key} ${decisions.map((one) => ('target' in one ? JSON.stringify(one.target) : one.does))} ${tag}`,
      ),
    takeBack: (ids) => take(`undo ${ids}`),
    newKey: () => `key${++keys}`,
  });
  const answer = async (given: Answer<EditDone>) => {
    waiting.shift()?.(given);
    await new Promise((resolve) => setTimeout(resolve));
  };
  const steps = () => outbox.list().map(({ step }) => step);
  const decided = () => [...decidedIn(outbox.list()).keys()];
  return { outbox, sent, answer, steps, decided };
}

test('what is decided counts at once; what has to wait for another is sent together', async () => {
  const { outbox, sent, answer, steps, decided } = slowServer();
  for (const event of ['a', 'b', 'c']) outbox.add(accept(event));
  expect([decided(), sent, steps()]).toEqual([
    ['a', 'b', 'c'],
    ['key1 {"event":"a"} "a"'],
    ['sending', 'waiting', 'waiting'],
  ]);
  await answer(done('e1'));
  expect(sent.slice(1)).toEqual(['key4 {"event":"b"},{"event":"c"} "b", "c"']);
  await answer(done('e2', 'e3'));
  expect(steps()).toEqual(['done', 'done', 'done']);
  expect(outbox.list().map(({ edits }) => edits.map(({ id }) => id))).toEqual([['e1'], ['e2'], ['e3']]);
  expect(areUnderWay(outbox.list())).toBe(false);
});

test('what is decided of many events in one go is sent by itself, all of it or nothing', async () => {
  const { outbox, sent, answer, steps } = slowServer();
  const many: Wanted = {
    ...{ events: ['b', 'c'], title: 'b', by, tag: '"after.x"', isWhole: true },
    decisions: [...accept('b').decisions, ...accept('c').decisions],
  };
  for (const one of [accept('a'), many, accept('d')]) outbox.add(one);
  await answer(done('e1'));
  expect(sent.slice(1)).toEqual(['key2 {"event":"b"},{"event":"c"} "after.x"']);
  await answer(failureOf(412, {}));
  expect(steps()).toEqual(['done', 'refused', 'sending']);
});

test('what has not been sent is taken back without being sent, what has been by its id, what is being sent once it is written', async () => {
  const { outbox, sent, answer, steps, decided } = slowServer();
  for (const event of ['a', 'b', 'c']) outbox.add(accept(event));
  expect(outbox.undo()).toEqual(['c']);
  await answer(done('e1'));
  expect(outbox.undo()).toEqual(['b']);
  expect([steps(), decided()]).toEqual([['done', 'returning', 'returned'], ['a']]);
  await answer(done('e2'));
  expect(sent.at(-1)).toBe('undo e2');
  await answer(done('u2'));
  expect(outbox.undo()).toEqual(['a']);
  expect(sent.at(-1)).toBe('undo e1');
  await answer(done('u1'));
  expect([steps(), decided(), outbox.undo()]).toEqual([['returned', 'returned', 'returned'], [], []]);
});

test('who comes second is asked: the event counts as undecided until one insists, in the state that it has now', async () => {
  const { outbox, sent, answer, steps, decided } = slowServer();
  outbox.add(accept('a'));
  outbox.add(accept('b'));
  await answer(failureOf(412, { detail: 'changed' }));
  expect([steps(), decided()]).toEqual([['refused', 'sending'], ['b']]);
  await answer(done('e2'));
  outbox.insist('key1', '"now"');
  expect(sent.at(-1)).toBe('key3 {"event":"a"} "now"');
  await answer(done('e1'));
  expect([steps(), decided()]).toEqual([
    ['done', 'done'],
    ['b', 'a'],
  ]);
});

test('where one of several was not any more as it was seen, each is asked for by itself', async () => {
  const { outbox, sent, answer, steps } = slowServer();
  for (const event of ['a', 'b', 'c']) outbox.add(accept(event));
  await answer(done('e1'));
  await answer(failureOf(412, {}));
  await answer(failureOf(412, {}));
  await answer(done('e3'));
  expect(sent.slice(2)).toEqual(['key2 {"event":"b"} "b"', 'key3 {"event":"c"} "c"']);
  expect(steps()).toEqual(['done', 'refused', 'done']);
});

test('several that failed together are sent again as the same request, also where one is taken back', async () => {
  const { outbox, sent, answer, steps } = slowServer();
  for (const event of ['a', 'b', 'c', 'd']) outbox.add(accept(event));
  await answer(done('e1'));
  await answer(UNREACHED);
  outbox.retry();
  expect(sent[2]).toBe(sent[1]);
  await answer(UNREACHED);
  expect(outbox.undo()).toEqual(['d']);
  expect(sent[3]).toBe(sent[1]);
  await answer(done('e2', 'e3', 'e4'));
  expect([steps(), sent.at(-1)]).toEqual([['done', 'done', 'done', 'returning'], 'undo e4']);
  await answer(done('u4'));
  expect(steps()).toEqual(['done', 'done', 'done', 'returned']);
});

test('where several were surely not written, what was taken back is not sent with the others', async () => {
  const { outbox, sent, answer } = slowServer();
  for (const event of ['a', 'b', 'c', 'd']) outbox.add(accept(event));
  await answer(done('e1'));
  await answer(failureOf(403, {}));
  outbox.undo();
  outbox.retry();
  expect(sent.slice(2)).toEqual(['key6 {"event":"b"},{"event":"c"} "b", "c"']);
});

test('it can be left at what the other decided', async () => {
  const { outbox, answer, steps } = slowServer();
  outbox.add(accept('a'));
  await answer(failureOf(412, {}));
  outbox.drop('key1');
  expect(steps()).toEqual([]);
});

test('what fails is kept, sent again under the same key, and can be given up', async () => {
  const { outbox, sent, answer, steps, decided } = slowServer();
  outbox.add(accept('a'));
  await answer(failureOf(403, {}));
  expect([steps(), decided()]).toEqual([['failed'], ['a']]);
  outbox.retry();
  expect(sent).toEqual(['key1 {"event":"a"} "a"', 'key1 {"event":"a"} "a"']);
  await answer(failureOf(403, {}));
  expect(outbox.undo()).toEqual(['a']);
  expect([steps(), decided(), sent.length]).toEqual([['returned'], [], 2]);
});

test.each([
  ['no answer came', UNREACHED],
  ['the server broke off', failureOf(500, {})],
])('%s: it may have been written, and is asked for once more before it is taken back', async (_, broken) => {
  const { outbox, sent, answer, steps } = slowServer();
  outbox.add(accept('a'));
  await answer(broken);
  // Still nobody knows: that it is taken back is not said.
  outbox.undo();
  await answer(UNREACHED);
  expect([steps(), outbox.list()[0]?.failure]).toEqual([['failed'], UNREACHED]);
  // An answer that does not tell of the first request leaves it open too.
  outbox.retry();
  outbox.undo();
  await answer(failureOf(401, {}));
  expect(steps()).toEqual(['failed']);
  outbox.undo();
  await answer(done('e1'));
  expect(sent).toEqual([...Array(4).fill('key1 {"event":"a"} "a"'), 'undo e1']);
  await answer(done('u1'));
  expect(steps()).toEqual(['returned']);
});

test('what was not written after all is taken back with that', async () => {
  const { outbox, sent, answer, steps } = slowServer();
  outbox.add(accept('a'));
  await answer(UNREACHED);
  outbox.undo();
  await answer(failureOf(412, {}));
  expect([steps(), sent.length]).toEqual([['returned'], 2]);
});

test('what cannot be taken back counts again, with the reason', async () => {
  const { outbox, answer, steps } = slowServer();
  outbox.add(accept('a'));
  await answer(done('e1'));
  outbox.undo();
  await answer(UNREACHED);
  expect([steps(), outbox.list()[0]?.failure]).toEqual([['done'], UNREACHED]);
});

test('what was decided in a dialog, or for many at once, is taken back as a whole', async () => {
  const { outbox, sent, answer, decided } = slowServer();
  const three = ['a', 'b', 'c'].flatMap((event) => accept(event).decisions);
  outbox.add({ ...accept('a'), events: ['a', 'b', 'c'], decisions: three });
  await answer(done('e1', 'e2', 'e3'));
  const merged = { edits: [{ id: 'm1' }] } as unknown as EditDone;
  outbox.note(accept('d'), merged);
  expect(decided()).toEqual(['a', 'b', 'c', 'd']);
  outbox.undo();
  await answer(done('u'));
  outbox.undo();
  await answer(done('u'));
  expect(sent.slice(1)).toEqual(['undo m1', 'undo e1,e2,e3']);
});
