import type { StatedField } from '../text-of-record';
import { xmlOf } from './xml';

/** What word processors put there by themselves. */
const NO_TITLE = /^(?:untitled|document\d*|microsoft word - .*|.*\.(?:docx?|odt|rtf|wps))$/i;

/**
 * Title, author and language that a document's own properties state (Dublin Core, in DOCX and ODT alike). When a file was made or changed is no date of its text; who last changed it is no author.
 */
export function corePropertiesOf(bytes: Uint8Array, rule: string): StatedField[] {
  const document = xmlOf(bytes, rule);
  const firstOf = (...names: string[]): { value: string; name: string } | null => {
    for (const element of document.querySelectorAll('*')) {
      const value = element.textContent?.replace(/[ \t\r\n]+/g, ' ').trim();
      if (names.includes(element.tagName.toLowerCase()) && value)
        return { value: value.slice(0, 500), name: element.tagName };
    }
    return null;
  };
  const stated: StatedField[] = [];
  const title = firstOf('dc:title');
  if (title && !NO_TITLE.test(title.value))
    stated.push({ field: 'title', value: title.value, basis: `document property ${title.name}` });
  const author = firstOf(...(rule === 'odt' ? ['meta:initial-creator', 'dc:creator'] : ['dc:creator']));
  if (author)
    stated.push({
      field: 'author',
      value: author.value.split(/\s*;\s*/).map((literal) => ({ literal })),
      basis: `document property ${author.name}`,
    });
  const language = firstOf('dc:language');
  if (language && /^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(language.value))
    stated.push({ field: 'language', value: language.value, basis: `document property ${language.name}` });
  return stated;
}
