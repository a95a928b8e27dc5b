import { describe, expect, test } from 'vitest';
import { ingestText } from '../../../fixtures/ingest-text';

/** The English titles of the mentions of a text of one paragraph. */
function titles(rawText: string): string[] {
  return ingestText(rawText).mentions.map(({ title }) => title.en);
}

describe('what is signed, joined, left', () => {
  test.each([
    [
      '1968年7月伊朗簽署《不擴散核武器條約》。',
      'Iran signs the Treaty on the Non-Proliferation of Nuclear Weapons',
    ],
    ['1957年印度加入國際原子能總署。', 'India joins the International Atomic Energy Agency'],
    ['1971年10月中國加入聯合國。', 'China joins the United Nations'],
    [
      '1953年11月，北韓與中共簽訂經濟文化合作協定。',
      'North Korea and China sign an economic and cultural cooperation agreement',
    ],
    ['2005年2月北韓宣布退出六方會談。', 'North Korea announces withdrawal from the six-party talks'],
    ['2004年2月卡迪爾·汗獲總統穆夏拉夫特赦。', 'Pervez Musharraf grants a pardon'],
  ])('%s', (text, expected) => {
    expect(titles(text)).toEqual([expected]);
  });
});

test('harm under a condition is threatened', () => {
  expect(titles('2005年6月，若北韓拒絕，美國將停止供應重油。').at(-1)).toBe(
    'The United States will stop supplying heavy fuel oil if North Korea refuses',
  );
});

describe('the direct object, with number and owner', () => {
  test.each([
    ['1974年印度建造一座5兆瓦的石墨反應爐。', 'India builds a five-megawatt graphite-moderated reactor'],
    ['1999年伊朗購買兩個變頻器。', 'Iran buys two frequency converters'],
    ['2003年1月美國停止供應重油。', 'The United States stops supplying heavy fuel oil'],
    ['2007年南韓向北韓運送5萬噸重油。', 'South Korea ships 50,000 tonnes of heavy fuel oil to North Korea'],
    ['2004年伊朗把核問題提交安理會。', 'Iran refers the nuclear issue to the Security Council'],
  ])('%s', (text, expected) => {
    expect(titles(text)).toEqual([expected]);
  });
});

describe('what is said, asked and refused', () => {
  test.each([
    [
      '2006年10月伊朗表示願意參加六方會談。',
      'Iran expresses willingness to take part in the six-party talks',
    ],
    [
      '2003年8月美國要求伊朗放棄核武計畫。',
      'The United States demands that Iran give up the nuclear weapons programme',
    ],
    [
      '2002年10月美國指控伊朗秘密進行濃縮鈾計畫。',
      'The United States accuses Iran of secretly carrying out an enriched-uranium programme',
    ],
    ['2004年2月巴基斯坦承認發展核武。', 'Pakistan admits developing nuclear weapons'],
    [
      '2003年1月日本要求伊朗不放棄核武計畫。',
      'Japan demands that Iran not give up the nuclear weapons programme',
    ],
    ['2003年4月中國表示不支持制裁。', 'China says that it does not support sanctions'],
    ['2003年4月法國認為伊朗核問題很嚴重。', 'France believes that the Iranian nuclear issue is serious'],
  ])('%s', (text, expected) => {
    expect(titles(text)[0]).toBe(expected);
  });
});

describe('who acts, and who suffers it', () => {
  test.each([
    ['1991年12月蘇聯瓦解。', 'The Soviet Union collapses'],
    ['1979年12月蘇聯入侵阿富汗。', 'The Soviet Union invades Afghanistan'],
    ['1989年東歐共產主義崩潰。', 'Communism in Eastern Europe collapses'],
    ['1990年，蘇聯和南韓一致反對制裁。', 'The Soviet Union and South Korea unanimously oppose sanctions'],
    ['2004年7月拉夫羅夫轉交普丁的一封私人信函。', "Sergey Lavrov delivers Vladimir Putin's private letter"],
    ['1996年2月一名逃到南韓的北韓技術人員叛逃。', 'A defection takes place'],
  ])('%s', (text, expected) => {
    expect(titles(text)[0]).toBe(expected);
  });
});

describe('who speaks, and of whom', () => {
  test.each([
    [
      '2006年2月英國倫敦大學教授史密斯發表演說指出，伊朗核問題難以解決。',
      'A British expert makes a statement on the Iranian nuclear issue',
    ],
    [
      '2005年8月27日，《勞動新聞》發表評論，批評美國攪亂了進程。',
      'Rodong Sinmun criticises the United States',
    ],
    [
      '1992年11月，葉爾欽總統在向國會演說中表示，外交政策已由歐美轉向亞太。',
      'Boris Yeltsin says that foreign policy has shifted from Europe and America to the Asia-Pacific',
    ],
  ])('%s', (text, expected) => {
    expect(titles(text)[0]).toBe(expected);
  });
});

describe('complements of other affairs', () => {
  test.each([
    ['2005年5月，台海局勢有升高之趨勢。', 'The situation in the Taiwan Strait shows signs of worsening'],
    [
      '2006年5月，伊朗指責美國應為核談判延期負責。',
      'Iran blames the United States for the delay in nuclear talks',
    ],
    [
      '2004年1月，印度建議把邊界、飛彈等問題一併納入討論。',
      'India proposes including the border and missiles in the talks',
    ],
    [
      '2009年1月，歐巴馬總統上任後改變前任政府的伊朗政策。',
      'Barack Obama changes the policy on Iran of the previous administration',
    ],
    ['2003年4月，促成了六方會談。', 'The six-party talks are brought about'],
    [
      '1995年9月，中國和印度表示將加強貿易和科學技術等領域的合作。',
      'China and India say that they will strengthen cooperation in the fields of trade and science and technology',
    ],
  ])('%s', (text, expected) => {
    expect(titles(text)[0]).toBe(expected);
  });
});
