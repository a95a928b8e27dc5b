/** Groups that hold no words of the text. */
export const NOT_READ = new Set([
  'colortbl',
  'pict',
  'object',
  'objdata',
  'datastore',
  'themedata',
  'colorschememapping',
  'latentstyles',
  'listtable',
  'listoverridetable',
  'rsidtbl',
  'revtbl',
  'generator',
  'xmlnstbl',
  'fldinst',
  'bkmkstart',
  'bkmkend',
  'annotation',
  'atnid',
  'atnauthor',
  'atntime',
  'atnref',
  'atndate',
  'shppict',
  'nonshppict',
  'sp',
  'filetbl',
  'private',
  'ftnsep',
  'ftnsepc',
  'ftncn',
  'aftnsep',
  'aftnsepc',
  'aftncn',
  'mmathPr',
  'tc',
  'xe',
  'template',
  'wgrffmtfilter',
]);

/** Running heads and feet. */
export const RUNNING = /^(?:header|footer)[lrf]?$/;

/** Control words that stand for characters. */
export const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['tab', ' '],
  ['emdash', '\u2014'],
  ['endash', '\u2013'],
  ['lquote', '\u2018'],
  ['rquote', '\u2019'],
  ['ldblquote', '\u201c'],
  ['rdblquote', '\u201d'],
  ['bullet', '\u2022'],
  ['emspace', ' '],
  ['enspace', ' '],
  ['qmspace', ' '],
  ['~', '\u00a0'],
  ['_', '-'],
  ['\\', '\\'],
  ['{', '{'],
  ['}', '}'],
]);

/** Control words that end a paragraph, or a line of it, which is a paragraph to those who read. */
export const ENDS = new Set(['par', 'sect', 'page', 'line', 'column', '\n', '\r']);
