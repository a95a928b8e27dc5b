import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** A link of a page that leads nowhere. */
export interface BrokenLink {
  page: string;
  link: string;
}

const LINKS = /\s(?:href|src|action)="([^"]*)"/g;

const decoded = (text: string) =>
  text.replaceAll('&amp;', '&').replaceAll('&#x27;', "'").replaceAll('&quot;', '"');

/** Whether a link leads to a file within the folder, or out of the copy, or to a place in the page itself. */
function leads(folder: string, page: string, link: string, html: string): boolean {
  if (/^(?:https?|mailto|data):/.test(link)) return true;
  if (link.startsWith('/')) return false;
  const [file = '', hash] = link.replace(/\?[^#]*/, '').split('#');
  if (file === '')
    return hash === '' || hash === undefined || html.includes(` id="${decodeURIComponent(hash)}"`);
  const target = path.resolve(path.dirname(page), decodeURIComponent(file));
  if (!target.startsWith(folder + path.sep)) return false;
  return statSync(target, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Looks at every link of every page of a copy. @returns those that lead nowhere, each once a page */
export function brokenLinks(folder: string): { pages: number; links: number; broken: BrokenLink[] } {
  const root = path.resolve(folder);
  const pages = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  const broken: BrokenLink[] = [];
  let links = 0;
  for (const name of pages) {
    const page = path.join(root, name);
    const html = readFileSync(page, 'utf8');
    // What components are drawn by stands beside them, and is no link.
    const shown = html.replace(/<script type="application\/(?:ld\+)?json">[\s\S]*?<\/script>/g, '');
    const found = new Set([...shown.matchAll(LINKS)].map(([, link = '']) => decoded(link)));
    links += found.size;
    for (const link of found) if (!leads(root, page, link, shown)) broken.push({ page: name, link });
  }
  return { pages: pages.length, links, broken };
}
