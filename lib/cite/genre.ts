import type { Writing } from './template';

/**
 * Kinds of work in both languages. A bibliography writes the kind in its own language, while an entry of `sources.json` names it in one.
 * A kind that is not here is cited as the entry has it.
 */
const GENRES: readonly Readonly<Record<Writing, string>>[] = [
  { zh: '新聞播報稿', en: 'news script' },
  { zh: '新聞稿', en: 'press release' },
  { zh: '社論', en: 'editorial' },
  { zh: '專訪', en: 'interview' },
  { zh: '演講', en: 'speech' },
  { zh: '碩士論文', en: 'master’s thesis' },
  { zh: '博士論文', en: 'PhD diss.' },
  { zh: '研究報告', en: 'research report' },
  { zh: '工作報告', en: 'working paper' },
  { zh: '未刊稿', en: 'unpublished manuscript' },
];

/** The kind of work, in the language of the citation where the table has it. */
export function genreIn(genre: string, writing: Writing): string {
  const row = GENRES.find((names) => Object.values(names).includes(genre.trim()));
  return row?.[writing] ?? genre;
}

/** Types of CSL by name, for works of which no kind is stated. All of them are texts here: a broadcast is what was read out. */
const TYPES: Readonly<Record<string, Readonly<Record<Writing, string>>>> = {
  'article-journal': { zh: '論文', en: 'article' },
  'article-magazine': { zh: '雜誌文章', en: 'magazine article' },
  'article-newspaper': { zh: '新聞報導', en: 'newspaper article' },
  book: { zh: '書籍', en: 'book' },
  broadcast: { zh: '廣播電視文稿', en: 'text of a broadcast' },
  interview: { zh: '訪談', en: 'interview' },
  manuscript: { zh: '文稿', en: 'manuscript' },
  report: { zh: '報告', en: 'report' },
  speech: { zh: '演講', en: 'speech' },
  thesis: { zh: '學位論文', en: 'thesis' },
  treaty: { zh: '條約', en: 'treaty' },
  webpage: { zh: '網頁', en: 'web page' },
};

/** What a work of a type is called; a document where the table has no name for the type. */
export const typeIn = (type: string, writing: Writing): string =>
  (TYPES[type] ?? { zh: '文件', en: 'document' })[writing];

/** A kind of work with the words that one of them begins with. */
export const beginning = (kind: string, incipit: string, writing: Writing): string =>
  writing === 'zh' ? `${kind}，起首為「${incipit}」` : `${kind} beginning “${incipit}”`;
