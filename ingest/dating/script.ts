import type { Block } from '@/lib/schema/annotation';

/** Who speaks, as a script marks it: 主播：, 記者：, 新聞內容：. */
const SPEAKERS =
  /(?:^|\n|[。！？])(?:主播|記者|记者|稿頭|稿头|新聞內容|新闻内容|配音|旁白)[^，。：:\n]{0,6}[：:]|【(?:主播|記者|记者|稿頭|旁白|配音)[^】\n]{0,8}】|[［[(（](?:SB|BITE|OS)[^\n]{0,20}[：:]/i;
/** Words that only mean something on the day they are read out. */
const TODAY = /今[天早晚晨]|昨[天晚晨]|明[天晚早]|(?:星期|禮拜|礼拜|週|周)[一二三四五六日天]/;

/**
 * Whether a text is a news script, which tells of its own day: it marks its speakers, or speaks of today and has no headings.
 * Counter-example: a paper, whose bare weekdays and days belong to its story.
 */
export function isScript(text: string, blocks: readonly Pick<Block, 'kind'>[]): boolean {
  return SPEAKERS.test(text) || (TODAY.test(text) && blocks.every(({ kind }) => kind !== 'heading'));
}
