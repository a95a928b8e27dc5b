import { describe, expect, test } from 'vitest';
import { ingestText } from '../../../../fixtures/ingest-text';

function kindsIn(rawText: string): string[] {
  return ingestText(rawText).mentions.map(({ type }) => type);
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
    ['an alleged programme', '2002年8月，美國指稱伊朗秘密興建濃縮廠。', ['weapons-programme']],
    ['an accusation of its day', '2002年8月，美國指控伊朗秘密興建濃縮廠。', ['statement']],
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
    ['a treaty that takes effect', '1994年12月5日，美國與俄羅斯的條約生效。', ['agreement']],
    [
      'a ban that takes effect',
      '2012年1月23日，歐盟決定禁運伊朗原油，7月1日起實施。',
      ['sanction', 'sanction'],
    ],
    ['direct flights that begin', '2008年12月15日，兩岸海空直航正式實施。', ['policy']],
    ['a resolution known by its number', '2006年12月23日，安理會一致通過第1737號決議。', ['sanction']],
    [
      'a treaty of two that is ratified',
      '1996年1月26日，美國參議院批准第二階段限制戰略武器條約。',
      ['agreement'],
    ],
    ['an open treaty that is ratified', '1970年2月，伊朗批准《禁止核武擴散條約》。', ['accession']],
    ['an open treaty that is adopted', '1996年9月，聯合國大會通過《全面禁止核試驗條約》。', ['agreement']],
    ['what an agreement brought about', '以色列與巴解1994年5月4日的開羅協定使加薩先行自治。', ['agreement']],
    ['ministers who meet', '2003年10月，英國、法國與德國外長在柏林會商。', ['meeting']],
    ['talks at the level of ministers', '2000年9月，兩國國防部長會談在濟州島舉行。', ['talks']],
    ['experts who meet', '2004年6月，印度與巴基斯坦的專家在新德里會面。', ['talks']],
    ['talks without a result', '2008年12月，六方會談未能達成協議。', ['talks']],
    ['states without an agreement', '2008年12月，美國與北韓達成協議。', ['agreement']],
    ['talks that have long stopped', '六方會談自2005年11月起停擺。', ['other']],
    ['an insistence that is a denial', '2004年2月，巴基斯坦堅稱政府毫不知情。', ['denial']],
    ['an insistence that is none', '2004年2月，伊朗堅稱其計畫純屬和平用途。', ['statement']],
    ['a message that says something', '2002年7月25日，北韓致電南韓表示遺憾。', ['statement']],
    ['harm under a condition', '2005年6月，美國表示，若北韓拒絕，將實施禁運。', ['threat']],
    ['a tower of one’s own', '2008年6月27日，北韓炸毀了寧邊反應爐的冷卻塔。', ['weapons-programme']],
    ['a reactor of another', '1981年6月7日，以色列炸毀伊拉克的反應爐。', ['conflict']],
    ['gunmen', '2001年12月13日，五名槍手在新德里國會開火。', ['incident']],
    ['a patrol boat', '2002年6月29日，北韓警備艇突襲南韓海軍高速艇。', ['conflict']],
    ['a retreat that is announced', '2002年10月16日，印度宣布自國際邊界撤軍。', ['statement']],
    ['a railway that is begun', '2002年9月18日，京義線與東海線的連接工程動工。', ['other']],
    ['a reactor that is begun', '1975年，西德承攬的布什爾反應爐動工。', ['weapons-programme']],
    [
      'a resolution that condemns',
      '1998年6月6日，安理會通過決議，譴責印度核試。',
      ['statement', 'statement'],
    ],
    [
      'what inspectors find',
      '2003年2月，國際原子能總署署長視察納坦茲，發現已裝設離心機。',
      ['inspection', 'inspection'],
    ],
    ['what a satellite finds', '2003年2月，美國衛星發現伊朗興建濃縮廠。', ['intelligence']],
    ['a journey to a summit', '2004年1月，瓦巴依赴伊斯蘭馬巴德出席高峰會。', ['visit']],
    ['a summit at home', '2004年1月，穆夏拉夫在伊斯蘭馬巴德出席高峰會。', ['meeting']],
    ['a view of an act', '2008年6月27日，南韓政府對北韓炸毀冷卻塔表示歡迎。', ['statement']],
    ['a demand of somebody', '2008年6月27日，南韓對北韓提出要求。', ['demand']],
    ['arms that are said to be given up', '2003年12月19日，利比亞宣布放棄核武計畫。', ['statement']],
    ['arms that are given up', '2003年12月19日，利比亞放棄核武計畫。', ['weapons-programme']],
    ['sanctions and what they were for', '2001年9月22日美國解除因核試爆對印度實施的制裁。', ['sanction']],
    ['a declaration that is handed over', '2008年6月26日，北韓將申報清單送交中共。', ['statement']],
    ['a joint statement', '2005年7月18日，印度總理與美國總統發表聯合聲明。', ['statement']],
    ['a letter', '2003年8月，利比亞致函安理會。', ['statement']],
  ])('%s: %s', (_, text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds);
  });
});
