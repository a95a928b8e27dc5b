import { describe, expect, test } from 'vitest';
import { mentionsIn, toldIn } from './fixture';

describe('no more than a text tells', () => {
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
