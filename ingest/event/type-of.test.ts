import { describe, expect, test } from 'vitest';
import { Diagnostics } from '../diagnostics';
import { loadLexicon } from '../lexicon/load';
import { ingest } from '../pipeline';

const lexicon = loadLexicon();

function kindsIn(rawText: string): string[] {
  const csl = { id: 'a', type: 'document' };
  const read = { id: 'a', fileName: 'a.txt', sha256: '', encoding: 'utf-8', rawText, csl } as const;
  return ingest([read], lexicon, new Diagnostics()).mentions.map(({ type }) => type);
}

describe('the kind of what a clause tells', () => {
  test.each([
    ['a resolution that demands', '1998年6月6日，安理會通過決議，要求印度停止核試。', ['demand', 'demand']],
    [
      'a resolution that punishes',
      '2006年12月23日，安理會通過決議，對伊朗實施制裁。',
      ['sanction', 'sanction'],
    ],
    ['a resolution of which no more is said', '2006年12月23日，安理會通過決議。', ['policy']],
    ['an alleged programme', '2002年8月，美國指控伊朗秘密興建濃縮廠。', ['weapons-programme']],
    ['an accusation of another matter', '2002年8月，美國指責伊朗違反協議。', ['statement']],
    ['what begins, by its subject', '2000年9月，巴勒斯坦起義於焉展開。', ['conflict']],
    ['talks that begin', '2000年9月，以色列與巴勒斯坦的談判展開。', ['talks']],
    ['a ceremony that is held', '2003年6月，南韓與北韓在開城舉行動土典禮。', ['other']],
    ['an exercise that is held', '2003年6月，美國與南韓舉行聯合軍事演習。', ['exercise']],
    ['talks that are held', '2003年6月，美國與南韓舉行會談。', ['talks']],
    ['who flies there to meet', '1999年7月4日，夏立夫飛抵華盛頓會晤柯林頓。', ['meeting']],
    ['inspectors that look at a plant', '2003年2月，國際原子能總署官員赴伊朗視察核設施。', ['inspection']],
    ['a pretext and the act', '1974年5月，加拿大以印度進行核試為由，中止對印核能合作。', ['sanction']],
    ['a warning that is not heeded', '2006年10月9日，北韓不顧美國警告，進行核子試爆。', ['weapons-test']],
    ['a treaty that is signed', '1985年12月，北韓簽署《禁止核武擴散條約》。', ['accession']],
    ['a treaty that takes effect', '1994年12月5日，美國與俄羅斯的條約生效。', ['policy']],
    ['a joint statement', '2005年7月18日，印度總理與美國總統發表聯合聲明。', ['statement']],
    ['a letter', '2003年8月，利比亞致函安理會。', ['statement']],
  ])('%s: %s', (_, text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds);
  });
});
