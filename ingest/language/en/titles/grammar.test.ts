import { describe, expect, test } from 'vitest';
import { baseForm, gerund, isPlural, list, plural, possessive, thirdPerson } from './grammar';

describe('verbs', () => {
  test.each([
    ['signs', 'sign', 'signing'],
    ['collapses', 'collapse', 'collapsing'],
    ['reaches', 'reach', 'reaching'],
    ['discusses', 'discuss', 'discussing'],
    ['carries', 'carry', 'carrying'],
    ['dies', 'die', 'dying'],
    ['agrees', 'agree', 'agreeing'],
    ['stops', 'stop', 'stopping'],
    ['freezes', 'freeze', 'freezing'],
  ])('%s: %s, %s', (third, base, ing) => {
    expect([baseForm(third), thirdPerson(base), gerund(base)]).toEqual([base, third, ing]);
  });
});

describe('nouns', () => {
  test.each([
    ['light-water reactor', 'light-water reactors', false],
    ['plan of action', 'plans of action', false],
    ['fuel rods', 'fuel rods', true],
    ['nuclear crisis', 'nuclear crises', false],
    ['facility', 'facilities', false],
  ])('%s: %s', (noun, many, isMany) => {
    expect([plural(noun), isPlural(noun)]).toEqual([many, isMany]);
  });

  test.each([
    ['the six-party talks', true],
    ['the third round of the six-party talks', false],
    ['the United Nations', false],
    ['North Korea and Japan', true],
  ])('%s takes a plural verb: %s', (noun, expected) => {
    expect(isPlural(noun)).toBe(expected);
  });

  test.each([
    ['North Korea', "North Korea's"],
    ['the United States', "the United States'"],
  ])('what is of %s is %s', (name, expected) => {
    expect(possessive(name)).toBe(expected);
  });

  test.each([
    [['A'], 'A'],
    [['A', 'B'], 'A and B'],
    [['A', 'B', 'C'], 'A, B and C'],
    [['A', 'B', 'C', 'D', 'E'], 'A, B, C and others'],
  ])('%j is listed as %s', (names, expected) => {
    expect(list(names)).toBe(expected);
  });
});
