import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import * as about from '../about/page';
import * as contradictions from '../contradictions/page';
import * as embed from '../embed/page';
import * as event from '../events/[id]/page';
import * as name from '../names/[id]/page';
import * as names from '../names/page';
import * as timeline from '../page';
import * as round from '../rounds/[round]/page';
import * as country from '../rounds/countries/[id]/page';
import * as rounds from '../rounds/page';
import * as source from '../sources/[id]/page';
import * as sources from '../sources/page';

/** What Next hands to a page. */
export interface Given {
  params: Promise<Record<string, string>>;
  searchParams: Promise<Record<string, string>>;
}

interface Page {
  default: (given: Given) => Promise<ReactNode>;
  generateMetadata?: (given: Given) => Promise<Metadata>;
  metadata?: Metadata;
}

/** The pages that a copy has, by the form of their paths; the groups are their parameters. */
const ROUTES = [
  [/^\/$/, timeline],
  [/^\/embed$/, embed],
  [/^\/events\/(?<id>[^/]+)$/, event],
  [/^\/sources$/, sources],
  [/^\/sources\/(?<id>[^/]+)$/, source],
  [/^\/names$/, names],
  [/^\/names\/(?<id>[^/]+)$/, name],
  [/^\/rounds$/, rounds],
  [/^\/rounds\/countries\/(?<id>[^/]+)$/, country],
  [/^\/rounds\/(?<round>[^/]+)$/, round],
  [/^\/contradictions$/, contradictions],
  [/^\/about$/, about],
] as unknown as readonly (readonly [RegExp, Page])[];

/** What draws the page at an address of the app, and what it is given. @throws Error where there is none */
export function routeOf(address: string): { page: Page; given: Given; path: string } {
  const { pathname, searchParams } = new URL(address, 'http://copy');
  for (const [pattern, page] of ROUTES) {
    const found = pattern.exec(pathname);
    if (found)
      return {
        page,
        path: pathname,
        given: {
          params: Promise.resolve({ ...found.groups }),
          searchParams: Promise.resolve(Object.fromEntries(searchParams)),
        },
      };
  }
  throw new Error(`No page is drawn at ${address}.`);
}
