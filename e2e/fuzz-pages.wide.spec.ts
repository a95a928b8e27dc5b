import { VALUES } from './fuzz/values';
import { expect, test } from './test';

const SCRIPT = '000_8ba0f58d5e402f01';
const FILTERS = [
  'country',
  'kind',
  'status',
  'document',
  'participant',
  'precision',
  'match',
  'role',
  'contradicted',
  'q',
];

/** Every page with the parameters that it reads, and a path whose last part may be anything. */
const PAGES = [
  { page: '/', reads: [...FILTERS, 'event', 'lanes', 'view', 'sort', 'calendar', 'from', 'to', 'cursor'] },
  { page: `/sources/${SCRIPT}`, reads: ['passage', 'hash', 'find', 'view', 'part'] },
  { page: '/contradictions', reads: ['kind', 'document', 'event', 'country', 'from', 'to'] },
  { page: '/rounds', reads: ['conference'] },
  { page: '/rounds/2', reads: ['conference'] },
  { page: '/rounds/countries/PRK', reads: ['conference'] },
  { page: '/about', reads: [] },
  { page: '/api-docs', reads: [] },
  { page: '/events', reads: [], isOpen: true },
  { page: '/sources', reads: [], isOpen: true },
  { page: '/rounds/countries', reads: [], isOpen: true },
  { page: '/rounds', reads: [], isOpen: true },
];

/** A share of the values, another for each parameter: every page that is asked for is drawn anew, and `npm run fuzz` asks for all. */
const shareOf = (values: readonly string[], index: number) => values.filter((_, i) => i % 5 === index % 5);

for (const { page, reads, isOpen = false } of PAGES) {
  test(`${page}${isOpen ? '/…' : ''} is a page or a 4xx, whatever is asked`, async ({ request }) => {
    test.slow();
    const asked = [...reads, 'nothing'].flatMap((name, index) =>
      shareOf(VALUES, index).map((value) => `${page}?${new URLSearchParams({ [name]: value })}`),
    );
    const twice = reads.map((name) => `${page}?${name}=a&${name}=b`);
    const inPath = VALUES.filter((value) => !/^[. ]*$/.test(value)).map(
      (value) => `${page}/${encodeURIComponent(value)}`,
    );
    for (const url of isOpen ? inPath : [...asked, ...twice]) {
      const answer = await request.get(url, { maxRedirects: 0, headers: { 'Accept-Language': 'en' } });
      const about = `${answer.status()} ${url.slice(0, 200)}`;
      expect(answer.status(), about).toBeLessThan(500);
      expect(answer.headers()['set-cookie'], about).toBeUndefined();
      const body = await answer.text();
      expect(body, about).not.toContain('<script>alert(1)');
      expect(body, about).not.toContain('Application error');
    }
  });
}
