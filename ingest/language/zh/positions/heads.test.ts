import { describe, expect, test } from 'vitest';
import { delegationHeads } from '../../../positions/delegation-heads';
import { headTitle } from './heads';

describe('delegationHeads', () => {
  test.each([
    ['首席代表王一於昨日抵達', ['王一']],
    ['首席代表－外務省亞洲、大洋洲負責人王一', ['王一']],
    ['首席代表\n王一與李二會面', ['王一']],
    ['首席代表王一，與首席代表李二', ['王一', '李二']],
    ['首席代表說，王一', []],
    ['總統王一', []],
  ])('%j', (text, heads) => {
    const persons = ['王一', '李二'].flatMap((personId) => {
      const start = text.indexOf(personId);
      return start < 0 ? [] : [{ personId, start, end: start + personId.length }];
    });
    expect(delegationHeads(text, 0, persons, headTitle).map(({ personId }) => personId)).toEqual(heads);
  });
});
