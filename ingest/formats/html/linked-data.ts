/** What the JSON-LD of a page says of its article. */
export interface LinkedData {
  /** The type of CSL. */
  readonly type: string;
  /** The type of schema.org. */
  readonly schemaType: string;
  readonly headline?: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly authors: readonly string[];
}

/** Types of schema.org that are an article, with CSL's; what is more exact stands first. */
const TYPES: readonly (readonly [schema: string, csl: string])[] = [
  ['NewsArticle', 'article-newspaper'],
  ['ReportageNewsArticle', 'article-newspaper'],
  ['AnalysisNewsArticle', 'article-newspaper'],
  ['OpinionNewsArticle', 'article-newspaper'],
  ['ScholarlyArticle', 'article-journal'],
  ['BlogPosting', 'post-weblog'],
  ['Report', 'report'],
  ['Article', 'webpage'],
  ['WebPage', 'webpage'],
];

const LONGEST_SCRIPT = 512 * 1024;
const MOST_NODES = 5000;

type Json = Readonly<Record<string, unknown>>;

/** The article that the page's JSON-LD describes; null where there is none or it cannot be read. */
export function linkedDataOf(document: Document): LinkedData | null {
  const nodes = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(
    ({ textContent }) => nodesOf(textContent ?? ''),
  );
  for (const [schemaType, type] of TYPES) {
    const node = nodes.find((one) => list(one['@type']).includes(schemaType));
    if (!node) continue;
    const published = texts(node.datePublished)[0];
    const headline = texts(node.headline)[0] ?? (type === 'webpage' ? undefined : texts(node.name)[0]);
    const publisher = namesOf(node.publisher, nodes)[0];
    return {
      type,
      schemaType,
      authors: namesOf(node.author, nodes),
      ...(headline && { headline }),
      ...(published && { published }),
      ...(publisher && { publisher }),
    };
  }
  return null;
}

/** The objects at the top of a script, and those of its `@graph`. */
function nodesOf(script: string): Json[] {
  if (script.length > LONGEST_SCRIPT) return [];
  try {
    const top = list(JSON.parse(script.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, '')));
    return top
      .flatMap((one) => (isJson(one) ? [one, ...list(one['@graph']).filter(isJson)] : []))
      .slice(0, MOST_NODES);
  } catch {
    return [];
  }
}

/** Names of persons and organisations: as text, as objects, or by the `@id` of another object. */
function namesOf(value: unknown, nodes: readonly Json[]): string[] {
  return list(value).flatMap((one) => {
    if (!isJson(one)) return texts(one);
    const own = texts(one.name);
    if (own.length > 0 || one['@id'] === undefined) return own.slice(0, 1);
    const other = nodes.find((node) => node['@id'] === one['@id'] && node !== one);
    return texts(other?.name).slice(0, 1);
  });
}

function texts(value: unknown): string[] {
  return list(value).flatMap((one) => {
    const text = typeof one === 'string' ? one.trim() : '';
    return text !== '' && text.length <= 500 ? [text] : [];
  });
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
