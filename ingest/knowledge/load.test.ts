import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EventType } from '@/lib/schema/vocabulary';
import { foldedText } from '@/lib/text/folded-text';
import { loadLexicon } from './load';

const lexicon = loadLexicon();

describe('the lexicon of the field', () => {
  it.each([
    ['countries', 190],
    ['groups', 40],
    ['organisations', 150],
    ['persons', 500],
    ['offices', 80],
    ['places', 250],
    ['treaties', 120],
    ['conferences', 60],
    ['triggers', 120],
    ['discards', 100],
    ['terms', 400],
    ['modality', 150],
  ] as const)('covers it: %s has at least %i rows', (table, least) => {
    expect(lexicon[table].length).toBeGreaterThanOrEqual(least);
  });

  it('has no table that nobody loads', () => {
    const files = ['.', '../language/zh/tables'].flatMap((folder) =>
      readdirSync(join(import.meta.dirname, folder)).filter((file) => file.endsWith('.tsv')),
    );
    expect(files.map((file) => file.replace('.tsv', '')).sort()).toEqual(Object.keys(lexicon).sort());
  });

  it('is read once', () => {
    expect(loadLexicon()).toBe(lexicon);
  });

  it.each([
    ['蘇聯', 'RUS'],
    ['西德', 'DEU'],
    ['中共', 'CHN'],
    ['中華民國', 'TWN'],
    ['沙特阿拉伯', 'SAU'],
    ['老撾', 'LAO'],
  ])('knows the state %s', (name, code) => {
    expect(lexicon.countries.find((row) => row.aliases.includes(name))?.code).toBe(code);
  });

  it.each([
    ['蒲亭', 'vladimir-putin', 'RUS'],
    ['薩達姆', 'saddam-hussein', 'IRQ'],
    ['瓦傑帕伊', 'atal-bihari-vajpayee', 'IND'],
    ['汪道涵', 'wang-daohan', 'CHN'],
    ['內賈德', 'mahmoud-ahmadinejad', 'IRN'],
    ['巴拉迪', 'mohamed-elbaradei', 'IAEA'],
  ])('knows the person %s', (name, id, country) => {
    const person = lexicon.persons.find((row) => row.zh === name || row.aliases.includes(name));
    expect(person).toMatchObject({ id, country });
  });

  it('tells the two presidents Bush apart by their years', () => {
    const years = lexicon.persons
      .filter((row) => row.shared.includes('布希'))
      .map(({ from, to }) => [from, to]);
    expect(years).toEqual([
      [2001, 2009],
      [1989, 1993],
    ]);
  });

  it('gives the Korean Peninsula as a place of no state, so that 朝鮮半島 is not North Korea', () => {
    expect(lexicon.places.find(({ zh }) => zh === '朝鮮半島')).toMatchObject({
      en: 'Korean Peninsula',
      country: '',
    });
  });

  it.each([
    ['核不擴散條約', 'Treaty on the Non-Proliferation of Nuclear Weapons'],
    ['伊朗核協議', 'Joint Comprehensive Plan of Action'],
    ['西姆拉協議', 'Simla Agreement'],
  ])('knows the treaty %s', (alias, en) => {
    expect(lexicon.treaties.find((row) => row.aliases.includes(alias))?.en).toBe(en);
  });

  it('lists the forms of 宣布 with what is announced, so that the longer form wins', () => {
    const typeOf = (form: string): string | undefined =>
      lexicon.triggers.find((row) => row.forms.includes(form))?.type;
    expect(['宣布', '退出', '宣布退出', '宣布獨立', '宣布建交'].map(typeOf)).toEqual([
      'statement',
      'withdrawal',
      'withdrawal',
      'statement',
      'diplomatic-relations',
    ]);
  });

  it('has a trigger for every type of event', () => {
    const types = new Set(lexicon.triggers.map(({ type }) => type));
    expect(EventType.options.filter((type) => !types.has(type))).toEqual([]);
  });

  it('can name every war and crisis of its own in English', () => {
    const terms = new Set(lexicon.terms.map(({ zh }) => foldedText(zh)));
    const named = lexicon.triggers.filter(({ id }) =>
      ['war-named', 'crisis-named', 'nuclear-accident'].includes(id),
    );
    const forms = named.flatMap((row) => row.forms);
    expect(forms.filter((form) => !terms.has(foldedText(form)))).toEqual([]);
  });

  it('keeps the English of titles free of Chinese', () => {
    const english = [
      ...lexicon.triggers.flatMap(({ en, en_bare }) => [en, en_bare]),
      ...[...lexicon.terms, ...lexicon.treaties, ...lexicon.places, ...lexicon.persons].map(({ en }) => en),
      ...lexicon.countries.flatMap(({ en, demonym }) => [en, demonym]),
    ];
    expect(english.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
  });
});
