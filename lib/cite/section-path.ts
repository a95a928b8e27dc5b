import { headingNumber } from '../language/zh/heading-number';

interface Notation {
  /** Stands between two numbers. */
  readonly join: string;
  /** Stands beside a heading without a number. */
  readonly apart: string;
  /** The opening and the closing mark round a heading without a number. */
  readonly quotes: string;
}

/**
 * Names a section by the numbers of its headings, as a reader does: 「貳、北韓核問題」 under it 「一、背景」 is 貳、一. The path goes from the outermost heading to the innermost; a bracketed number needs no mark
 * before it: 貳.一（三）. A heading without a number is quoted.
 */
export function sectionPath(headings: readonly string[], { join, apart, quotes }: Notation): string {
  let path = '';
  let afterNumber = false;
  for (const heading of headings) {
    const number = headingNumber(heading.trim());
    const step = number ?? `${quotes[0]}${heading.trim()}${quotes[1]}`;
    if (path !== '') path += !number || !afterNumber ? apart : /^[（(]/.test(number) ? '' : join;
    path += step;
    afterNumber = number !== null;
  }
  return path;
}
