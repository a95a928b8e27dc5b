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
