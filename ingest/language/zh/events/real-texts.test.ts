import { describe, expect, test } from 'vitest';
import { mentionsIn } from './fixture';

/** What a text tells, as words of the passage and the days of it. */
type Told = readonly (readonly [words: string, edtf: string])[];

function toldIn(text: string, day: string | null): [string, string][] {
  const issued = day?.split('-').map(Number);
  return mentionsIn(text, issued).map(({ quote, edtf }) => [quote.replace(/\s/g, ''), edtf]);
}

function expectTold(text: string, day: string | null, told: Told): void {
  const found = toldIn(text, day);
  for (const [words, edtf] of told)
    expect(
      found.find(([quote, date]) => quote.includes(words) && date === edtf),
      `${words} ${edtf} in ${JSON.stringify(found)}`,
    ).toBeDefined();
}

describe('texts as they really are', () => {
  test.each<[kind: string, text: string, day: string | null, told: Told]>([
    [
      'date line',
      '印巴會談閉幕\n\n南亞新聞中心 2004-02-18 16:20\n\n印度外交秘書昨天會見了巴基斯坦總統。',
      null,
      [['印度外交秘書昨天會見', '2004-02-17']],
    ],
    [
      'date line',
      '首頁 | 國際 | 南亞\n\n▲印度總理瓦巴依。（路透社）\n\nPosted July 16, 2001 05:28\n\n印度總理昨日會見了巴基斯坦總統。',
      null,
      [['印度總理昨日會見', '2001-07-15']],
    ],
    [
      'date line',
      '發布日期：1060517\n\n外交部今天宣布，印度代表團昨天抵達台北。',
      null,
      [['印度代表團昨天抵達', '2017-05-16']],
    ],
    [
      'date line',
      '利比亞放棄核武\n來源：新華網　2003年12月20日 08:12　作者：王明\n\n新華社倫敦12月19日電　英國首相今天會見了利比亞代表。',
      null,
      [['英國首相今天會見', '2003-12-19']],
    ],
    [
      'date line',
      '更新日期：92/12/20\n利比亞今天宣布放棄核武計畫。',
      null,
      [['利比亞今天宣布', '2003-12-20']],
    ],
    [
      'half width',
      '1972年2月21日,美國總統尼克森訪問中國,兩國發表聯合公報。',
      null,
      [
        ['美國總統尼克森訪問中國', '1972-02-21'],
        ['兩國發表聯合公報', '1972-02-21'],
      ],
    ],
    [
      'half width',
      '1998年:印度進行核試驗;巴基斯坦進行核試驗。',
      null,
      [
        ['印度進行核試驗', '1998'],
        ['巴基斯坦進行核試驗', '1998'],
      ],
    ],
    [
      'cut date',
      '印度總理於1999年2月2\n0日訪問巴基斯坦,會見夏立夫。雙方簽署宣言。',
      null,
      [['印度總理於1999年2月20日訪問', '1999-02-20']],
    ],
    [
      'year as heading',
      '南亞核問題年表\n1998年\n5月11日　印度進行核試驗。\n1999年\n2月20日　印度總理訪問巴基斯坦。',
      null,
      [
        ['印度進行核試驗', '1998-05-11'],
        ['印度總理訪問巴基斯坦', '1999-02-20'],
      ],
    ],
    [
      'year and month as headings',
      '2001年\n7月\n15日 印度總理會見巴基斯坦總統。\n12月\n13日 槍手攻擊印度國會。',
      null,
      [
        ['印度總理會見', '2001-07-15'],
        ['槍手攻擊印度國會', '2001-12-13'],
      ],
    ],
    [
      'dates in brackets',
      '卡吉爾戰爭 (1999. 05. 03 ~ 07. 26)\n\n印度空軍轟炸巴基斯坦陣地 (05. 26)。巴基斯坦從控制線撤軍 (07. 11)。',
      null,
      [
        ['印度空軍轟炸', '1999-05-26'],
        ['巴基斯坦從控制線撤軍', '1999-07-11'],
      ],
    ],
    [
      'dates in brackets',
      '(1998. 05. 11) 印度進行核試驗。\n(1998. 05. 28) 巴基斯坦進行核試驗。',
      null,
      [
        ['印度進行核試驗', '1998-05-11'],
        ['巴基斯坦進行核試驗', '1998-05-28'],
      ],
    ],
    [
      'months and days in figures',
      '2011年大事\n2.11 埃及總統穆巴拉克下台。\n3.17 安理會通過第1973號決議。',
      null,
      [
        ['埃及總統穆巴拉克下台', '2011-02-11'],
        ['安理會通過第1973號決議', '2011-03-17'],
      ],
    ],
    [
      'later sentence of an entry',
      '1972年7月2日：印度與巴基斯坦簽署西姆拉協定。雙方交換批准書。',
      '2008-05-01',
      [['雙方交換批准書', '1972-07-02']],
    ],
    [
      'later sentence of an entry',
      '5月28日，巴基斯坦進行核試驗。印度總理瓦巴依隨後召開緊急會議。',
      '1998-06-20',
      [['隨後召開緊急會議', '1998-05-28']],
    ],
    [
      'inner date',
      '巴基斯坦政府今天就印度軍機昨天飛越控制線一事提出抗議。',
      '1999-08-11',
      [['提出抗議', '1999-08-11']],
    ],
    [
      'inner date',
      '日本20日發表聲明，對巴基斯坦5月28日的核試驗表示遺憾。',
      '1998-06-21',
      [['表示遺憾', '1998-06-20']],
    ],
    ['inner date', '2002年，美國廢止了1972年簽訂的反彈道飛彈條約。', null, [['廢止了1972年簽訂', '2002']]],
    [
      'earthquake',
      '當地時間9點，巴基斯坦西南部發生一次5.0級地震。',
      '1998-05-28',
      [['發生一次5.0級地震', '1998-05-28']],
    ],
    [
      'stroke',
      '以色列總理比金1983年8月病倒，同年10月由夏米爾接任。',
      null,
      [['比金1983年8月病倒', '1983-08']],
    ],
    [
      'mourning',
      '印度前總理拉吉夫的葬禮24日在新德里舉行。',
      '1991-05-25',
      [['葬禮24日在新德里舉行', '1991-05-24']],
    ],
    ['put off', '印度外交部宣布，明天的記者會取消。', '2001-07-16', [['明天的記者會取消', '2001-07-17']]],
    ['engine test', '伊朗2016年9月20日進行火箭發動機試驗。', null, [['發動機試驗', '2016-09-20']]],
  ])('%s: %s', (_, text, day, told) => {
    expectTold(text, day, told);
  });

  test.each([
    ['date line', '南亞新聞網 (2001年12月13日 09:30)\n\n今天天氣晴朗。', null],
    ['note of an encyclopaedia', '本條目需要更新。(2015年3月9日)\n喀什米爾位於南亞。', null],
    ['question', '問：請介紹印度總理2005年4月訪問中國的情況。', '2005-04-14'],
    ['question', '記者問：印度總理昨天會見了誰？', '2005-04-14'],
    ['figures', '根據2010年的統計，印度常備兵力約130萬人。', '2011-12-28'],
    ['likeness', '一名老人說，這場面和1947年的德里一樣。', '2011-12-30'],
    ['bystander', '印度商人拉吉表示，生意不好做。', '2011-12-30'],
    ['poll', '2005年7月27日，民調顯示，多數人支持制裁。', '2005-07-28'],
    ['anniversary', '25日是韓戰爆發六十週年。', '2010-06-26'],
  ])('%s is no event: %s', (_, text, day) => {
    expect(toldIn(text, day)).toEqual([]);
  });

  test.each([
    ['中央社一手新聞\n\n（中央社記者高雄25日電）國防部今天表示，將持續監控。', '2022-03-25', /News Agency/],
    ['新華社消息\n\n（新華社記者北京25日電）外交部今天表示，將提供援助。', '2010-08-25', /Xinhua/],
    ['印度外交部昨日發表聲明。我國政府表示，將提供糧食援助。', '2010-08-27', /Taiwan/],
    ['印度軍方12日消息稱，巴基斯坦當天上午試射一枚飛彈。', '2017-02-12', /^India test/],
    ['印度向國際原子能總署通報核設施地點。', '2012-03-16', /intelligence/],
    ['2003年4月25日，印度外交部發表新聞公報。', null, /joint/],
  ])('%s: nobody acts but who acts', (text, day, wrong) => {
    const titles = mentionsIn(text, day?.split('-').map(Number)).map(({ title }) => title.en ?? '');
    expect(titles.filter((title) => wrong.test(title))).toEqual([]);
  });
});
