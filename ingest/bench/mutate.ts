import iconv from 'iconv-lite';

/** Numbers from 0 to 1. */
type Draw = () => number;

const below = (draw: Draw, most: number): number => Math.floor(draw() * most);
const one = <T>(draw: Draw, all: readonly T[]): T => all[below(draw, all.length)] as T;

/** What no writer means and some file holds: halves of characters, what cannot be seen, marks of other scripts, brackets that nothing closes. */
const HOSTILE = [
  ...[
    '\0',
    '\ud842',
    '\udfb7',
    '\ufeff',
    '\u200b',
    '\u202e',
    '\u0300',
    '\u2028',
    '\f',
    '\r',
    '\t',
    '\n',
    '\u3000',
    '\ufffd',
    '\u{10ffff}',
  ],
  ...[
    '「',
    '」',
    '（',
    '）',
    '《',
    '、',
    '，',
    '。',
    '；',
    '：',
    '的',
    '年',
    '月',
    '日',
    '第',
    '輪',
    '前',
    '後',
    '民國',
    '公元前',
    '十',
    '億',
    '0',
    '9',
  ],
];

/** Dates that are rare or none at all. */
const DATES: readonly ((draw: Draw) => string)[] = [
  (draw) => `公元前${below(draw, 9000)}年`,
  (draw) => `西元前${1 + below(draw, 500)}年${below(draw, 15)}月${below(draw, 35)}日`,
  (draw) => `${below(draw, 10_000)}年${below(draw, 15)}月${below(draw, 35)}日`,
  (draw) => `民國${below(draw, 200)}年${below(draw, 14)}月`,
  (draw) => `公元${one(draw, [0, 1, 9998, 9999, 10_000])}年12月31日`,
  (draw) => `${below(draw, 3000)}-${below(draw, 20)}-${below(draw, 40)}`,
  (draw) => `${one(draw, ['昭和', '平成', '主體', '民國前'])}${below(draw, 120)}年`,
  (draw) =>
    `${one(draw, ['三千', '九億', '十', '0', '數'])}${one(draw, ['年', '天', '個月', '世紀'])}${one(draw, ['前', '後', '來'])}`,
  (draw) => `${one(draw, ['上', '下', '前', '本'])}${one(draw, ['世紀', '個月', '週三', '年'])}`,
  (draw) => `${below(draw, 99)}世紀${below(draw, 99)}年代`,
  (draw) => `${below(draw, 40)}日至${below(draw, 40)}日`,
  () => '次年2月29日',
];

type Mutation = (text: string, draw: Draw) => string;

/** A text changed at a place drawn: what stands from there for so many code units is put anew. */
function at(text: string, draw: Draw, most: number, put: (cut: string) => string): string {
  const start = below(draw, text.length + 1);
  const end = Math.min(text.length, start + below(draw, most));
  return text.slice(0, start) + put(text.slice(start, end)) + text.slice(end);
}

const sentences = (text: string): string[] => text.match(/[^。！？]*[。！？\n]?/gu)?.filter(Boolean) ?? [];

const MUTATIONS: readonly Mutation[] = [
  (text, draw) => at(text, draw, 12, () => ''),
  (text, draw) => at(text, draw, 8, (cut) => cut.repeat(1 + below(draw, 60))),
  (text, draw) => at(text, draw, 3, () => one(draw, HOSTILE).repeat(1 + below(draw, 40))),
  (text, draw) => at(text, draw, 30, (cut) => [...cut].reverse().join('')),
  (text, draw) =>
    sentences(text)
      .sort(() => draw() - 0.5)
      .join(''),
  (text, draw) =>
    sentences(text)
      .flatMap((one) => (draw() < 0.2 ? Array(1 + below(draw, 9)).fill(one) : one))
      .join(''),
  (text, draw) =>
    sentences(text)
      .filter(() => draw() < 0.7)
      .join(''),
  (text, draw) => text.replace(/[。！？，]/gu, (mark) => (draw() < 0.3 ? one(draw, HOSTILE) : mark)),
  (text, draw) =>
    text.replace(/\d+\s*[年月日]|[一二三四五六七八九十○]+[年月日號]/gu, (date) =>
      draw() < 0.5 ? one(draw, DATES)(draw) : date,
    ),
  (text, draw) => at(text, draw, 1, () => `${one(draw, DATES)(draw)}，`),
  (text, draw) => text.replace(/\d/g, (digit) => (draw() < 0.3 ? String(below(draw, 10)) : digit)),
  (text, draw) => text.replace(/\s+/g, () => one(draw, ['', ' ', '\n', '\r\n', '\n\n', '\u3000', '\f'])),
  (text, draw) =>
    text.replace(/(.{20})/gsu, (part) => (draw() < 0.2 ? `${part}${below(draw, 200)}\n` : part)),
];

/** A text with some of these changes, one upon another. */
export function mutated(text: string, draw: Draw): string {
  let out = text;
  for (let left = 1 + below(draw, 5); left > 0; left -= 1) out = one(draw, MUTATIONS)(out, draw);
  return out;
}

/** A text in one of the encodings, in a third of the cases with bytes changed, left out, put in or cut off. */
export function mutatedBytes(text: string, draw: Draw): Buffer {
  const bytes = iconv.encode(text, one(draw, ['utf8', 'utf8', 'utf8', 'utf-16le', 'big5', 'gb18030']));
  if (draw() < 2 / 3) return bytes;
  for (let left = below(draw, 20); left > 0 && bytes.length > 0; left -= 1)
    bytes[below(draw, bytes.length)] = below(draw, 256);
  const [from, to] = [below(draw, bytes.length), below(draw, bytes.length)];
  return draw() < 0.5 ? bytes : Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
}

/** Values that a field of a bibliography may hold by mistake. */
const VALUES: readonly ((draw: Draw) => unknown)[] = [
  () => null,
  () => true,
  (draw) => below(draw, 100_000) - 50_000,
  () => 1.5e300,
  () => '',
  (draw) => one(draw, HOSTILE).repeat(below(draw, 50)),
  () => '}{%$&_~^\\"\'<script>',
  () => [],
  () => ({}),
  () => JSON.parse('{"__proto__": {"a": 1}, "constructor": 2}'),
  () => JSON.parse(`${'['.repeat(3000)}${']'.repeat(3000)}`),
  () => [{ family: 5 }, { given: '明' }],
  (draw) => ({ 'date-parts': [[below(draw, 4000) - 500, below(draw, 16), below(draw, 40)]] }),
  (draw) => ({ 'date-parts': [[2004, 1 + below(draw, 12)], [below(draw, 4000)]] }),
  (draw) => ({
    'date-parts': [[String(below(draw, 4000)), below(draw, 14)]],
    season: below(draw, 7),
    circa: true,
  }),
  () => ({ literal: '從前', raw: '2004?' }),
  () => ({ 'date-parts': [] }),
];

/** A bibliography with some values changed, or its text damaged. */
export function mutatedSources(sources: readonly Readonly<Record<string, unknown>>[], draw: Draw): string {
  const entries = sources.map((entry) => ({ ...entry }));
  for (let left = 1 + below(draw, 4); left > 0; left -= 1) {
    const entry = one(draw, entries);
    const fields = [
      ...Object.keys(entry),
      'issued',
      'submitted',
      'page',
      'URL',
      'keyword',
      'author',
      'editor',
      'encoding',
      'number',
      'event-date',
      'foo',
    ];
    entry[one(draw, fields)] = one(draw, VALUES)(draw);
  }
  const text = JSON.stringify(entries);
  return draw() < 0.15 ? at(text, draw, 6, () => one(draw, HOSTILE)) : text;
}
