import type { Chance } from './chance';
import { VALUES } from './values';

/** What the served data know, and what the interface says of itself. */
export interface Known {
  /** Addresses of the interface with the names of their parameters: `/api/events/{id}`. */
  operations: readonly { address: string; parameters: readonly string[] }[];
  /** Values that occur, by parameter. */
  values: Readonly<Record<string, readonly string[]>>;
  ids: readonly string[];
  /** What the addresses of the other collections begin with. */
  collections: readonly string[];
}

const PAGES = [
  '/',
  '/about',
  '/sources',
  '/contradictions',
  '/embed',
  '/names',
  '/names/PRK',
  '/print',
  '/rounds',
  '/rounds/2',
  '/rounds/countries/PRK',
  '/story',
  '/api-docs',
];
const OPEN_PAGES = ['/events/', '/names/', '/sources/', '/rounds/', '/rounds/countries/', '/nothing/'];
const PAGE_PARAMETERS = [
  'country',
  'kind',
  'document',
  'name',
  'match',
  'role',
  'q',
  'from',
  'to',
  'event',
  'lanes',
  'sort',
  'cursor',
  'find',
  'part',
  'show',
  'calendar',
  'view',
  'passage',
  'hash',
  'conference',
  'u',
];
const ODD = [
  '/api/../about',
  '/api/%2e%2e/about',
  '/%2e%2e/%2e%2e/etc/passwd',
  '//evil.example/about',
  '/\\evil.example',
  '/about/',
  '/./about',
  '*',
  'about',
  '/%',
  '/%ff',
  '/%00',
  '/_next/static/../../about',
  '/_next/static/nothing.js',
  '/_next/image?url=%2Ficon.svg&w=64&q=75',
  '/_next/data/x/about.json',
  '/sources/%5Bid%5D',
  '/events/[id]',
  '/events/x/opengraph-image',
  '/favicon.ico',
  '/icon.svg',
  '/404',
  '/500',
  '/_error',
  '/_not-found',
  '/api',
  '/api/',
  '/api/database/x',
  '/about?',
  '/about?&&=&a',
  `/sources/${'x'.repeat(3000)}`,
];
/** What addresses of collections that are not there begin with, or would that lead elsewhere. */
const ODD_COLLECTIONS = [
  '/c',
  '/c/',
  '/c//',
  '/c/nowhere',
  '/C/camp-david',
  '/c/%63amp-david',
  '/c/camp-david/c/camp-david',
  '/c/camp-david/..',
  '/c/..%2f..%2fcollections.json',
  '/c/%2e%2e',
  '/c/camp-david%00',
  '/c/%ff',
  '/c/__proto__',
  `/c/${'x'.repeat(300)}`,
];
const TOGETHER = 1200;

const text = (chance: Chance) =>
  chance.pick([...VALUES, String(chance.below(1e6)), 'a'.repeat(chance.below(300))]);

function oneValue(name: string, known: Known, chance: Chance): string {
  const own = (Object.hasOwn(known.values, name) && known.values[name]) || [];
  return own.length > 0 && chance.happens(0.6) ? chance.pick(own) : text(chance);
}

/** A query of a few parameters, seldom of more than any reader would give. */
function query(names: readonly string[], known: Known, chance: Chance): string {
  if (chance.happens(0.25)) return '';
  const pairs = Array.from({ length: 1 + chance.below(4) }, () => {
    const name = chance.happens(0.9) && names.length > 0 ? chance.pick(names) : text(chance).slice(0, 40);
    return [name, oneValue(name, known, chance).slice(0, 400)] as [string, string];
  });
  if (chance.happens(0.02)) {
    const own = [...(known.values.country ?? [])];
    pairs.push(['match', 'all']);
    for (let i = 0; i < TOGETHER; i += 1) pairs.push(['country', own[i] ?? `C${i}`]);
  }
  return `?${new URLSearchParams(pairs)}`.slice(0, 12_000);
}

/** Anything that somebody may ask for, from what readers ask for to what no client would write; a third of it in another collection. */
export function targetFrom(known: Known, chance: Chance): string {
  const target = targetWithin(known, chance);
  if (!target.startsWith('/') || chance.happens(0.67)) return target;
  const isOdd = known.collections.length === 0 || chance.happens(0.2);
  return chance.pick(isOdd ? ODD_COLLECTIONS : known.collections) + target;
}

function targetWithin(known: Known, chance: Chance): string {
  const kind = chance.draw();
  if (kind < 0.5) {
    const { address, parameters } = chance.pick(known.operations);
    const id = chance.happens(0.7) ? chance.pick(known.ids) : text(chance);
    const path = address.replace(/\{\w+\}/, encodeURIComponent(id.slice(0, 300)));
    return path + query(parameters, known, chance);
  }
  if (kind < 0.75) return chance.pick(PAGES) + query(PAGE_PARAMETERS, known, chance);
  if (kind < 0.88) {
    const id = chance.happens(0.6) ? chance.pick(known.ids) : text(chance);
    return (
      chance.pick(OPEN_PAGES) + encodeURIComponent(id.slice(0, 300)) + query(PAGE_PARAMETERS, known, chance)
    );
  }
  return chance.pick(ODD);
}
