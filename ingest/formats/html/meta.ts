/** One way in which a page states something: where, and what. */
export interface Statement {
  readonly value: string;
  readonly basis: string;
}

/** Where each field is stated, what is made for it first. */
export const META: Readonly<
  Record<'title' | 'author' | 'issued' | 'publisher' | 'container' | 'url' | 'language', readonly string[]>
> = {
  title: ['citation_title', 'dc.title', 'dcterms.title', 'og:title', 'twitter:title'],
  author: [
    'citation_author',
    'dc.creator',
    'dcterms.creator',
    'article:author',
    'author',
    'byl',
    'sailthru.author',
  ],
  issued: [
    'citation_publication_date',
    'citation_date',
    'article:published_time',
    'og:published_time',
    'datepublished',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.created',
    'dc.date',
    'dcterms.date',
    'date',
    'pubdate',
    'publishdate',
    'publish_date',
    'publish-date',
    'parsely-pub-date',
    'sailthru.date',
    'weibo: article:create_at',
  ],
  publisher: ['citation_publisher', 'dc.publisher', 'dcterms.publisher', 'og:site_name', 'application-name'],
  container: ['citation_journal_title'],
  url: ['og:url'],
  language: ['dc.language', 'dcterms.language', 'citation_language', 'og:locale'],
};

/** No longer statement is read. */
export const LONGEST = 500;

/** What the meta elements of a page say, by their names in small letters. */
export type Metas = ReadonlyMap<string, readonly Statement[]>;

export function metasOf(document: Document): Metas {
  const found = new Map<string, Statement[]>();
  for (const meta of document.querySelectorAll('meta[content], [itemprop][content]')) {
    const attribute = ['property', 'name', 'itemprop'].find((one) => meta.hasAttribute(one));
    const name = attribute && meta.getAttribute(attribute);
    const value = meta.getAttribute('content')?.trim().slice(0, LONGEST);
    if (!name || !value) continue;
    const key = name.trim().toLowerCase();
    found.set(key, [...(found.get(key) ?? []), { value, basis: `${meta.localName} ${attribute}=${name}` }]);
  }
  return found;
}

/** What is said under the first of these names, then under the next. */
export function named(metas: Metas, names: readonly string[]): Statement[] {
  return names.flatMap((name) => metas.get(name) ?? []);
}
