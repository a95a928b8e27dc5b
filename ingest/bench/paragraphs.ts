import { clean } from '../language/zh/text/fixture';
import { drawer, fiveTexts, varied } from './corpus';

/**
 * The running text of varied copies of the five documents, paragraph by paragraph, without what no date reader should have to wade through.
 * @param characters how many code units in all, at least
 */
export function paragraphs(characters: number): string[] {
  const draw = drawer(2);
  const texts = fiveTexts();
  const out: string[] = [];
  for (let length = 0, i = 0; length < characters; i += 1)
    for (const paragraph of clean(varied(texts[i % texts.length] as string, draw)).text.split('\n')) {
      out.push(paragraph);
      length += paragraph.length;
    }
  return out;
}
