/** Who speaks, as a script marks it: 主播：, 記者：, 新聞內容：. */
const SPEAKERS =
  /(?:^|\n|[。！？])(?:主播|記者|记者|稿頭|稿头|新聞內容|新闻内容|配音|旁白)[^，。：:\n]{0,6}[：:]|【(?:主播|記者|记者|稿頭|旁白|配音)[^】\n]{0,8}】|[［[(（](?:SB|BITE|OS)[^\n]{0,20}[：:]/i;
/** Words that only mean something on the day they are read out. */
const TODAY = /今[天早晚晨]|昨[天晚晨]|明[天晚早]|(?:星期|禮拜|礼拜|週|周)[一二三四五六日天]/;
/** A wire story begins with a bare day, `小泉純一郎二十二日飛抵平壤`, and counts the months from its own. */
const BARE_DAY =
  /^[^。]{0,60}?(?<![月年\d一二三四五六七八九十廿])(?:[12]?\d|3[01]|[一二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|[一二三四五六七八九])[日號号](?![電电本軍军人圓圆報报內内])/;
const OWN_MONTH = /今年|去年|本月|[上下]個?个?月/;
/** The day of reading, named in the first lines. */
const READ_TODAY = /今[天日晚早晨]/;
const SAYING = /表示|指出|強調|强调|透露|認為|认为|說，|说，|說：|说：|宣布|宣佈/;

/**
 * Whether a text marks its speakers, or speaks of today, or of a day without a month, and has no headings. Counter-example: a paper, whose bare weekdays and days belong
 * to its story.
 */
export function isScript(text: string, hasHeadings: boolean): boolean {
  const isOfDay = TODAY.test(text) || (BARE_DAY.test(text) && OWN_MONTH.test(text));
  return SPEAKERS.test(text) || (isOfDay && !hasHeadings);
}

export function saysToday(text: string): boolean {
  return READ_TODAY.test(text);
}

export function speaks(sentence: string): boolean {
  return SAYING.test(sentence);
}
