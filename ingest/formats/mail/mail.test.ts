import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { asEml, asMsg, folded } from '../fixtures/as-mail';
import { pngHead } from '../fixtures/png-head';
import { readWith, shown, statedIn } from '../fixtures/shown';
import { partsOf } from '../fixtures/written';
import { EML } from './eml';
import { MSG } from './msg';

const TEXT = partsOf('# 會談紀要\n雙方在北京會談。');
const ENCLOSED = { fileName: '附件.txt', type: 'text/plain', bytes: new TextEncoder().encode('附') };

test.each([
  ['EML', EML, asEml(TEXT, [ENCLOSED])],
  ['MSG', MSG, asMsg(TEXT, [ENCLOSED])],
])(
  '%s: the head is furniture, the subject a heading; sender, date and subject are stated; attachments are files',
  async (_, format, bytes) => {
    const record = await readWith(format, bytes);
    expect(shown(record).filter((line) => !line.startsWith('furniture: To'))).toEqual([
      'furniture: From: Lín Yī <lin@example.org>',
      'furniture: Date: Wed, 13 Jul 2016 08:25:00 +0800',
      'heading 1: 會談紀要',
      'paragraph: 雙方在北京會談。',
    ]);
    expect(statedIn(record)).toMatchObject({
      type: ['personal_communication', 'the format'],
      title: ['會談紀要', 'header Subject'],
      author: [[{ literal: 'Lín Yī' }], 'header From'],
      issued: [{ 'date-parts': [[2016, 7, 13]] }, 'header Date'],
    });
    expect(record.attachments).toEqual([{ fileName: '附件.txt', bytes: new Uint8Array(ENCLOSED.bytes) }]);
  },
);

/** A mail of one part. */
function mail(body: string | Uint8Array, head = '', type = 'text/plain; charset=utf-8'): Uint8Array {
  return Buffer.from(
    `From: a@example.org\r\nDate: Tue, 14 Jul 2015 22:36:00 +0800\r\nSubject: s\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\n${head}\r\n${folded(Buffer.from(body))}`,
  );
}

const own = async (bytes: Uint8Array): Promise<string[]> =>
  shown(await readWith(EML, bytes)).filter(
    (line) => !/^furniture: (?:From: a@|Date: Tue, 14)|^heading 1: s$/.test(line),
  );

test.each<[what: string, body: string, lines: string[]]>([
  ['lines', '第一行。\n第二行。', [': 第一行。', ': 第二行。']],
  [
    'lines that were broken at one width go on',
    `${'甲'.repeat(38)}\n${'乙'.repeat(38)}\n丙。`,
    [`paragraph: ${'甲'.repeat(38)}`, `paragraph…: ${'乙'.repeat(38)}`, 'paragraph…: 丙。'],
  ],
  [
    'what is quoted, and the line that leads to it',
    '同意。\n\nOn 13 July 2015, Wang <b@example.org> wrote:\n> 七月十三日會談。\n> 何時？',
    [
      ': 同意。',
      'furniture: On 13 July 2015, Wang <b@example.org> wrote:',
      'furniture: > 七月十三日會談。',
      'furniture: > 何時？',
    ],
  ],
  [
    'the mail below that is answered, with its head in any language',
    '已經知道了，將在下個星期把全部的文件送到代表團的辦公室，請轉告其他的同事，並且通知會議的秘書處準備。\n\n-----原始郵件-----\n寄件者: 王二 <b@example.org>\n寄件日期: 2015年7月13日\n主旨: 會談\n\n七月十三日會談。',
    [
      ': 已經知道了，將在下個星期把全部的文件送到代表團的辦公室，請轉告其他的同事，並且通知會議的秘書處準備。',
      'furniture: -----原始郵件-----',
      'furniture: 寄件者: 王二 <b@example.org>',
      'furniture: 寄件日期: 2015年7月13日',
      'furniture: 主旨: 會談',
      'furniture: 七月十三日會談。',
    ],
  ],
  [
    'a label that heads no mail',
    '日期: 七月十三日\n地點: 北京\n主席: 林一',
    [': 日期: 七月十三日', ': 地點: 北京', ': 主席: 林一'],
  ],
])('%s', async (_, body, lines) => {
  expect(await own(mail(body))).toEqual(lines);
});

test('a mail that is only sent on is read, as of its own day', async () => {
  const body =
    '請看。\n\n---------- Forwarded message ---------\nFrom: Wang <b@example.org>\nDate: Mon, 13 Jul 2015 at 10:00\nSubject: 會談\nTo: c@example.org\n\n今天雙方在北京會談。';
  expect((await own(mail(body))).at(-1)).toBe(': 今天雙方在北京會談。');
  expect(statedIn(await readWith(EML, mail(body))).issued).toEqual([
    { 'date-parts': [[2015, 7, 13]] },
    'head of the mail that is sent on',
  ]);
  const undated = await readWith(EML, mail(body.replace(/Date:.*\n/, 'Cc: d@example.org\n')));
  expect(statedIn(undated).issued).toBeUndefined();
  expect(undated.doubts).toMatchObject([{ rule: 'eml.forwarded' }]);
});

test('what a mail program marks as quoted in HTML is furniture', async () => {
  const html = `<div>${'雙方同意在北京繼續談判。'.repeat(4)}</div><blockquote type="cite"><p>七月十三日會談。</p></blockquote>`;
  expect((await own(mail(html, '', 'text/html; charset=utf-8'))).at(-1)).toBe('furniture: 七月十三日會談。');
});

test.each([
  ['big5', '會談'],
  ['gb2312', '会谈'],
])('a body in %s', async (charset, text) => {
  expect(await own(mail(iconv.encode(text, charset), '', `text/plain; charset=${charset}`))).toEqual([
    `: ${text}`,
  ]);
});

test('late in the day of Greenwich no day is taken', async () => {
  const record = await readWith(EML, asEml(TEXT, [], 'Wed, 13 Jul 2016 18:00:00 GMT'));
  expect(statedIn(record).issued).toBeUndefined();
  expect(record.doubts).toMatchObject([{ rule: 'eml.date' }]);
});

test('more attachments than may be: the first become documents, and that is told', async () => {
  const many = Array.from({ length: 5 }, (_, i) => ({ ...ENCLOSED, fileName: `${i}.txt` }));
  const record = await readWith(EML, asEml(TEXT, many), 'a.eml', { attachments: 3 });
  expect(record.attachments.map(({ fileName }) => fileName)).toEqual(['0.txt', '1.txt', '2.txt']);
  expect(record.doubts).toMatchObject([{ rule: 'eml.attachments' }]);
});

const picture = (fileName: string, width: number, height: number) => ({
  fileName,
  type: 'image/png',
  bytes: pngHead(width, height),
});

test.each([
  ['EML', EML, asEml],
  ['MSG', MSG, asMsg],
])('%s: pictures that the mail shows, and small ones, are no documents', async (_, format, write) => {
  const bytes = write(TEXT, [
    { ...picture('shown.png', 1200, 800), contentId: 'image001.png@01D1' },
    picture('logo.png', 600, 80),
    picture('scan.png', 1200, 1700),
    ENCLOSED,
  ]);
  const { attachments, doubts } = await readWith(format, bytes);
  expect(attachments.map(({ fileName }) => fileName)).toEqual(['scan.png', '附件.txt']);
  expect(doubts).toEqual([]);
});

test('what a link in a mail leads to is a document', async () => {
  const linked = '<a href="cid:a@b">附件</a>';
  const bytes = Buffer.from(
    `From: a@example.org\r\nSubject: s\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\nContent-Type: text/html\r\n\r\n${linked}\r\n--x\r\nContent-Type: text/plain\r\nContent-ID: <a@b>\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\nb\r\n--x--\r\n`,
  );
  const { attachments } = await readWith(EML, bytes);
  expect(attachments.map(({ fileName }) => fileName)).toEqual(['a.txt']);
});

test('attachments of one name have names of their own', async () => {
  const record = await readWith(EML, asEml(TEXT, [ENCLOSED, ENCLOSED]));
  expect(record.attachments.map(({ fileName }) => fileName)).toEqual(['附件.txt', '附件 2.txt']);
});

test.each([
  ['From: a\nDate: b\nSubject: c\n\nd', 'a', true],
  ['From: a\nDate: b\nSubject: c\n\nd', 'a.txt', false],
  ['Received: a\n b\nTo: c\nMIME-Version: 1.0\n\n', 'a', true],
  ['Title: a\nAuthor: b\nSubject: c\n\nd', 'a', false],
  ['Subject: a\nb: c\n\n', 'a.eml', true],
  ['a text', 'a.eml', false],
])('%j in %s is a mail: %s', (text, name, isOne) => {
  expect(EML.isOne(new TextEncoder().encode(text), name)).toBe(isOne);
});
