import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { placeOf, prefixOf } from '@/lib/collections/address';
import { collectionFolders } from './collection-folders';
import { collectionName, nameFault } from './collection-name';

describe('the name of a collection', () => {
  test.each([
    'taiwan',
    'Camp David',
    '台海危機 (1954–58)',
    'chypre_1974.v2',
    'Straße',
    'api',
    'c',
    '_next',
    'events',
    "l'été",
    'a&b=c+d;e,f@g!h$i',
    '🕊',
  ])('%j can be in an address', (name) => expect(nameFault(name)).toBeNull());

  test.each([
    ['100%', '"%"'],
    ['%2e%2e', '"%"'],
    ['a%2Fb', '"%"'],
    ['a\\b', '"\\"'],
    ['a/b', '"/"'],
    ['what?', '"?"'],
    ['#1', '"#"'],
    ['a:b', '":"'],
    ['a\nb', 'U+000A'],
    ['a\u0000b', 'U+0000'],
    ['a\u202eb', 'U+202E'],
    ['a\ufffdb', '"\ufffd"'],
    ['a\ud800b', 'U+D800'],
    [' a', 'blank'],
    ['a ', 'blank'],
    ['a.', 'full stop'],
    ['..', 'full stop'],
    ['.', 'full stop'],
    ['長'.repeat(67), '200 bytes'],
  ])('%j cannot: %s', (name, why) => expect(nameFault(name)).toContain(why));

  test('one that can leads from its address back to it, whatever resolves the address', () => {
    const name = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }).map(collectionName);
    fc.assert(
      fc.property(name, (one) => {
        fc.pre(nameFault(one) === null);
        const { pathname } = new URL(`${prefixOf(one)}/about`, 'http://localhost');
        expect(placeOf(pathname)).toEqual({ collection: one, path: '/about' });
        expect(join('/data/c', `${one}.db`)).toBe(`/data/c/${one}.db`);
      }),
    );
  });
});

describe('the folders of seeds/', () => {
  let seeds: string;
  const put = (file: string, text = '一') => {
    mkdirSync(join(seeds, dirname(file)), { recursive: true });
    writeFileSync(join(seeds, file), text);
  };
  const found = () => {
    const { collections, faults } = collectionFolders(seeds);
    return { names: collections.map(({ name }) => name), faults };
  };
  beforeEach(() => {
    seeds = mkdtempSync(join(tmpdir(), 'collections-'));
  });
  afterEach(() => rmSync(seeds, { recursive: true }));

  test('the folder itself, and each sub-folder that holds documents or a bibliography', () => {
    put('a.txt');
    put('b/one.txt');
    put('台海/one.txt');
    put('.hidden/one.txt');
    put('empty/sources.json', '[]');
    put('none/merging.tsv', '');
    symlinkSync('nowhere', join(seeds, 'lost'));
    expect(found()).toEqual({ names: [null, 'b', 'empty', '台海'], faults: [] });
  });

  test('a folder without any is the default collection, and says itself that it is empty', () =>
    expect(found()).toEqual({ names: [null], faults: [] }));

  test('where only sub-folders hold documents, there is no default collection', () => {
    put('b/one.txt');
    expect(found().names).toEqual(['b']);
    put('sources.json', '[]');
    expect(found().names).toEqual([null, 'b']);
  });

  test('what is amiss is told with its cure, and the others are read', () => {
    put('a.txt');
    put('50% off/one.txt');
    put('b/one.txt');
    put('B/one.txt');
    put('b/deep/one.txt');
    const { names, faults } = found();
    expect(names).toEqual([null, 'B']);
    expect(faults).toEqual([
      `${join(seeds, '50% off')} is not read: its name holds "%", which cannot stand in an address. Rename the folder.`,
      `${join(seeds, 'b/deep')} lies within a collection and is not read. Move it into ${seeds}.`,
      `${join(seeds, 'b')} is not read: ${join(seeds, 'B')} has the same name. Rename one of them.`,
    ]);
  });

  test('a name has one form, however its folder spells it', () => {
    put('e\u0301te\u0301/one.txt');
    expect(found().names).toEqual(['été'.normalize('NFC')]);
  });

  test.each<[string, unknown]>([
    ['{"title": "Peace"}', { title: { en: 'Peace', 'zh-Hant': 'Peace' }, periods: [] }],
    ['{"title": {"en": "Peace"}}', { title: { en: 'Peace', 'zh-Hant': 'Peace' }, periods: [] }],
    [
      '{"title": {"en": "Peace", "zh-Hant": "和平"}, "periods": [{"title": "War", "from": "1973-10-06", "to": "1973-10-25"}]}',
      {
        title: { en: 'Peace', 'zh-Hant': '和平' },
        periods: [{ title: { en: 'War', 'zh-Hant': 'War' }, from: '1973-10-06', to: '1973-10-25' }],
      },
    ],
    ['{}', { title: null, periods: [] }],
  ])('collection.json: %s', (text, words) => {
    put('a.txt');
    put('collection.json', text);
    expect(collectionFolders(seeds)).toMatchObject({ collections: [words], faults: [] });
  });

  test.each([
    ['{', 'could not be read as JSON'],
    ['[]', 'expected object'],
    ['{"title": 7}', '"title": has to be a text'],
    ['{"title": {}}', '"title": holds no text'],
    ['{"title": " "}', '"title"'],
    [
      '{"periods": [{"title": "War", "from": "1973", "to": "1974-01-01"}]}',
      '"periods.0.from": has to be a day',
    ],
    [
      '{"periods": [{"title": "War", "from": "1974-01-01", "to": "1973-01-01"}]}',
      '"periods.0.to": ends before',
    ],
  ])('collection.json that cannot be understood: %s', (text, why) => {
    put('a.txt');
    put('collection.json', text);
    const { collections, faults } = collectionFolders(seeds);
    expect(collections).toMatchObject([{ title: null, periods: [] }]);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(join(seeds, 'collection.json'));
    expect(faults[0]).toContain(why);
  });
});
