import { bytesOf, type HostileFile, times } from './hostile-file';

const page = (body: string, head = ''): Uint8Array =>
  bytesOf(
    `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body><p>They met in Beijing.</p>${body}</body></html>`,
  );
const READ = { read: /They met in Beijing./ };

/** Pages, Markdown and rich text. */
export const TEXTS: readonly HostileFile[] = [
  {
    what: 'programs in every place that a page has for them',
    name: 'scripts.html',
    make: () =>
      page(
        `<script>evil1()</script><img src=x onerror="evil2()"><a href="javascript:evil3()">link</a><svg onload="evil4()"><script>evil5()</script></svg><iframe srcdoc="<script>evil6()</script>"></iframe><template>evil7()</template><math><annotation-xml encoding="text/html"><script>evil8()</script></annotation-xml></math><style>@import "https://example.org/evil9";</style><object data="evil10"></object>`,
      ),
    ends: READ,
    without: /evil/,
  },
  {
    what: 'a page that leads elsewhere: refresh, base, frames, pictures, data addresses',
    name: 'elsewhere.html',
    make: () =>
      page(
        `<img src="https://example.org/track.gif"><iframe src="https://example.org/"></iframe><embed src="data:text/html,evil"><link rel="prefetch" href="https://example.org/a">`,
        `<meta http-equiv="refresh" content="0;url=https://example.org/"><base href="https://example.org/"><link rel="stylesheet" href="https://example.org/a.css"><link rel="canonical" href="javascript:evil()">`,
      ),
    ends: READ,
    without: /evil|example/,
  },
  {
    what: 'plaintext',
    name: 'plaintext.html',
    make: () => page('<plaintext></body><script>a</script>'),
    ends: READ,
  },
  { what: 'a comment that nobody closes', name: 'comment.html', make: () => page('<!-- <p>a'), ends: READ },
  {
    what: 'an attribute that nobody closes',
    name: 'attribute.html',
    make: () => page('<p title="a><p>b'),
    ends: READ,
  },
  {
    what: 'elements twenty thousand deep',
    name: 'deep.html',
    make: () => page(times(20_000, '<div>')),
    ends: READ,
  },
  {
    what: 'a million elements',
    name: 'million.html',
    make: () => page(times(1_000_000, '<b>')),
    ends: { refused: /has more than 300000 elements/ },
  },
  {
    what: 'inline elements that nobody closes, closed by others',
    name: 'crossed.html',
    make: () => page(times(5000, '<b><i></b>')),
    ends: READ,
  },
  {
    what: 'an attribute of ten megabytes',
    name: 'attributes.html',
    make: () => page(`<p title="${times(10 * 1024 * 1024, 'a')}">b</p>`),
    ends: READ,
  },
  {
    what: 'ten thousand attributes',
    name: 'many.html',
    make: () => page(`<p ${Array.from({ length: 10_000 }, (_, i) => `a${i}=1`).join(' ')}>b</p>`),
    ends: READ,
  },
  {
    what: 'linked data a hundred thousand deep',
    name: 'linked.html',
    make: () =>
      page('', `<script type="application/ld+json">${times(100_000, '[')}${times(100_000, ']')}</script>`),
    ends: READ,
  },
  {
    what: 'linked data that is no text where text should be',
    name: 'types.html',
    make: () =>
      page(
        '',
        '<script type="application/ld+json">{"@type":["Article"],"headline":{"a":1},"author":[null,5,{"name":{"__proto__":1}}],"datePublished":[{}],"publisher":true,"@graph":[null,[]]}</script>',
      ),
    ends: READ,
  },
  {
    what: 'an encoding that hides',
    name: 'utf7.html',
    make: () =>
      bytesOf(
        '<html><head><meta charset="utf-7"></head><body><p>+ADw-script+AD4-evil+ADw-/script+AD4- Talks</p></body></html>',
      ),
    ends: { read: /Talks/ },
    without: /<script>/,
  },
  {
    what: 'a page without words',
    name: 'none.html',
    make: () => page('').slice(0, 60),
    ends: { refused: /has no text/ },
  },
  {
    what: 'zeros and marks of direction',
    name: 'marks.html',
    make: () => page('<p>a\u0000b\u202ec\u2066d</p>'),
    ends: READ,
  },
  {
    what: 'quotations three thousand deep',
    name: 'deep.md',
    make: () => bytesOf(`${times(3000, '> ')}text`),
    ends: { read: /text|>/ },
  },
  {
    what: 'brackets that nobody closes',
    name: 'brackets.md',
    make: () => bytesOf(`text ${times(20_000, '[')}`),
    ends: { read: /^text / },
  },
  {
    what: 'stars',
    name: 'stars.md',
    make: () => bytesOf(`text ${times(20_000, '*a _b ')}`),
    ends: { read: /^text / },
  },
  {
    what: 'ticks',
    name: 'ticks.md',
    make: () => bytesOf(`text ${times(2000, '`a``b')}`),
    ends: { read: /^text / },
  },
  {
    what: 'a front matter that grows',
    name: 'grows.md',
    make: () => bytesOf(`---\na: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\ntitle: *c\n---\n\ntext`),
    ends: { doubt: /front matter that cannot be read/ },
  },
  {
    what: 'a front matter that makes objects',
    name: 'objects.md',
    make: () =>
      bytesOf('---\ntitle: !!js/function "evil"\n__proto__: {polluted: 1}\nconstructor: a\n---\n\ntext'),
    ends: { read: /^text$/ },
  },
  {
    what: 'a program in Markdown',
    name: 'script.md',
    make: () =>
      bytesOf('text\n\n<script>evil()</script>\n\n[link](javascript:evil())\n\n<img src=x onerror=evil()>'),
    ends: { read: /^text/ },
    without: /evil/,
  },
  {
    what: 'groups a million deep',
    name: 'deep.rtf',
    make: () => bytesOf(`{\\rtf1 text${times(1_000_000, '{')}a${times(1_000_000, '}')}}`),
    ends: { read: /a/ },
  },
  {
    what: 'raw bytes without end',
    name: 'binary.rtf',
    make: () => bytesOf('{\\rtf1 a\\bin2147483647 b}'),
    ends: { read: /^a$/ },
  },
  {
    what: 'less than no raw bytes',
    name: 'negative.rtf',
    make: () => bytesOf('{\\rtf1 a\\bin-5 b}'),
    ends: { read: /^ab$/ },
  },
  {
    what: 'programs and objects within',
    name: 'objects.rtf',
    make: () =>
      bytesOf(
        '{\\rtf1 a{\\object\\objemb{\\*\\objclass evil}{\\*\\objdata 0105}}{\\field{\\*\\fldinst DDEAUTO evil cmd}{\\fldrslt b}}{\\*\\template https://example.org/evil}}',
      ),
    ends: { read: /^ab$/ },
    without: /evil/,
  },
  {
    what: 'a number that is too large for any',
    name: 'number.rtf',
    make: () => bytesOf(`{\\rtf1 a\\u${times(5000, '9')}?\\uc${times(5000, '9')} b\\f${times(500, '9')} c}`),
    ends: { read: /^a/ },
  },
  {
    what: 'the mark of rich text alone',
    name: 'mark.rtf',
    make: () => bytesOf('{\\rtf'),
    ends: { refused: /has no text/ },
  },
  {
    what: 'a program that is named as a text',
    name: 'program.md',
    make: () =>
      Buffer.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff, 0, 0, 1, 2, 3, 4, 5, 6]),
    ends: { refused: /is no text file/ },
  },
];
