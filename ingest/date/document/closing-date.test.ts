import { describe, expect, test } from 'vitest';
import { DATELINE } from '../../language/zh/dates/writing/dateline';
import { resolved } from '../resolve/fixture';
import { dateBelow } from './dateline';

const TREATY = '邊界條約\n締約雙方議定如下，兩國政府代表為此簽字：\n第一條　雙方邊界如附圖所示。\n';

describe('the date below a text', () => {
  test.each([
    [`${TREATY}一九六○年十月一日訂於北京，共兩份。`, '1960-10-01'],
    [`${TREATY}中華民國四十三年十二月二日訂於華盛頓。`, '1954-12-02'],
    [`${TREATY}2002年9月17日於平壤`, '2002-09-17'],
    [`${TREATY}本條約於一九六○年十月一日在北京簽訂，共兩份，每份用中文和緬文寫成。`, '1960-10-01'],
    [`${TREATY}一九七八年八月十二日签订于北京，一式两份`, '1978-08-12'],
    ['敬啟者：\n本部昨日已向貴館提出抗議。\n外交部 敬上\n中華民國九十七年六月十三日', '2008-06-13'],
    ['本会强烈谴责昨天的袭击，呼吁双方立即停火。\n秘书处\n2014年7月30日\n', '2014-07-30'],
  ])('%j is %s', (text, date) => {
    expect(dateBelow(text, resolved(text, null), DATELINE)?.edtf).toBe(date);
  });

  test.each([
    [`${TREATY}雙方於1960年10月1日在北京簽訂協定，並互換文本。`, 'a sentence that tells of a signature'],
    [`${TREATY}1960年10月1日於北京\n1961年1月4日於仰光`, 'two signatures'],
    ['大事記\n1996年3月5日\n中共宣布試射飛彈。\n1996年3月8日', 'the last of several lines that are dates'],
    ['本部昨日已向貴館提出抗議，並要求說明。\n2008年6月13日，總統召集會議。', 'a last line that tells'],
  ])('%j has none: %s', (text) => {
    expect(dateBelow(text, resolved(text, null), DATELINE)).toBeNull();
  });
});
