import type { Doubt, StatedField } from '../text-of-record';
import { issuedOf, timesOf } from './issued';
import { type LinkedData, linkedDataOf } from './linked-data';
import { LONGEST, META, type Metas, metasOf, named, type Statement } from './meta';

/** What a page states of itself, and what is doubtful of it. */
export interface PageStates {
  readonly stated: readonly StatedField[];
  readonly doubts: readonly Doubt[];
}

/** An address is no name of an author. */
const ADDRESS = /^https?:|^\/|@/i;
const HAN = /\p{Script=Han}/gu;

/**
 * Reads title, authors, date, publisher, language and address from a page's meta tags (HTML, Open Graph, Dublin Core, Highwire's citation_*), its JSON-LD and its `time` elements.
 * @param isTold whether an element stands in the article
 * @param text the text of the article
 */
export function statedBy(
  document: Document,
  isTold: (element: Element) => boolean,
  text: string,
): PageStates {
  const metas = metasOf(document);
  const linked = linkedDataOf(document);
  const doubts: Doubt[] = [];
  const stated: StatedField[] = [];
  const put = (field: string, value: unknown, basis: string): void => {
    stated.push({ field, value, basis });
  };
  const first = (statements: readonly Statement[]): Statement | undefined => statements[0];

  put('type', linked?.type ?? 'webpage', linked ? `JSON-LD @type ${linked.schemaType}` : 'the format');
  const title = first([
    ...named(metas, META.title),
    ...linkedAs(linked?.headline, 'headline'),
    ...titles(document),
  ]);
  if (title) put('title', title.value, title.basis);
  const authors = authorsOf(metas, linked);
  if (authors) put('author', authors.names.map(nameOf), authors.basis);
  const issued = issuedOf([
    ...named(metas, META.issued),
    ...linkedAs(linked?.published, 'datePublished'),
    ...timesOf(document, isTold),
  ]);
  if (issued.day) put('issued', { 'date-parts': [issued.day.parts] }, issued.basis);
  if (issued.doubt) doubts.push(issued.doubt);
  const publisher = first([...named(metas, META.publisher), ...linkedAs(linked?.publisher, 'publisher')]);
  if (publisher) put('publisher', publisher.value, publisher.basis);
  const container = first(named(metas, META.container));
  if (container) put('container-title', container.value, container.basis);
  const url = first(
    [...addressesOf(document), ...named(metas, META.url)].filter(({ value }) => /^https?:\/\//i.test(value)),
  );
  if (url) put('URL', url.value, url.basis);
  const language = first([...languageOf(document), ...named(metas, META.language)]);
  if (language) {
    const tag = language.value.replace('_', '-');
    if (fits(tag, text)) put('language', tag, language.basis);
    else
      doubts.push({
        rule: 'html.language',
        message: `says that it is in ${tag} (${language.basis}), which its characters do not show. State "language" in sources.json if it is.`,
        span: null,
      });
  }
  return { stated, doubts };
}

function linkedAs(value: string | undefined, property: string): Statement[] {
  return value === undefined ? [] : [{ value, basis: `JSON-LD ${property}` }];
}

/** A page's `title` names the site too: the first heading is the title where the other begins with it. */
function titles(document: Document): Statement[] {
  const title = document
    .querySelector('title')
    ?.textContent?.replace(/[ \t\r\n]+/g, ' ')
    .trim()
    .slice(0, LONGEST);
  const headings = [...document.querySelectorAll('h1')].flatMap(({ textContent }) => {
    const heading = textContent?.replace(/[ \t\r\n]+/g, ' ').trim();
    return heading ? [heading] : [];
  });
  const heading =
    headings.find((one) => title?.startsWith(one)) ?? (headings.length === 1 ? headings[0] : undefined);
  if (heading !== undefined && heading.length <= LONGEST && (!title || title.includes(heading)))
    return [{ value: heading, basis: 'h1' }];
  return title ? [{ value: title, basis: 'title element' }] : [];
}

function authorsOf(metas: Metas, linked: LinkedData | null): { names: string[]; basis: string } | null {
  for (const name of META.author) {
    const own = (metas.get(name) ?? []).filter(({ value }) => !ADDRESS.test(value));
    if (own[0]) return { names: own.map(({ value }) => value), basis: own[0].basis };
  }
  const names = linked?.authors.filter((one) => !ADDRESS.test(one)) ?? [];
  return names.length > 0 ? { names, basis: 'JSON-LD author' } : null;
}

/** A name as CSL has it: `Kim, John` has its parts apart, any other is taken whole. */
function nameOf(name: string): { literal: string } | { family: string; given: string } {
  const [family, given, ...more] = name.split(/,\s*/);
  return family && given && more.length === 0 ? { family, given } : { literal: name };
}

function addressesOf(document: Document): Statement[] {
  const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href')?.trim();
  return canonical ? [{ value: canonical.slice(0, LONGEST), basis: 'link rel=canonical' }] : [];
}

function languageOf(document: Document): Statement[] {
  const tag = document.documentElement?.getAttribute('lang')?.trim();
  return tag && /^[a-z]{2,3}(?:[-_][a-z0-9]+)*$/i.test(tag) ? [{ value: tag, basis: 'html lang' }] : [];
}

/** Whether a text can be in the language that its page states: templates keep the one that their maker wrote. */
function fits(tag: string, text: string): boolean {
  const share = (text.match(HAN)?.length ?? 0) / Math.max(1, text.replace(/\s/g, '').length);
  return /^(?:zh|yue|lzh|cmn|ja|ko)\b/i.test(tag) ? share > 0.1 || /^(?:ja|ko)/i.test(tag) : share < 0.3;
}
