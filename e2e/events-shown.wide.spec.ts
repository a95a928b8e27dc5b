import { findEvent, type Wanted } from './find-event';
import { expect, test } from './test';

/** What the five documents tell beyond doubt, and the timeline therefore has to show. */
const TOLD: [name: string, wanted: Wanted][] = [
  ['the first round', { earliest: '2003-08-27', latest: '2003-08-29', type: 'talks' }],
  ['the second round', { earliest: '2004-02-25', type: 'talks' }],
  ['the third round', { earliest: '2004-06-23', latest: '2004-06-26', type: 'talks' }],
  ['the fourth round', { earliest: '2005-07-26', latest: '2005-08-07', type: 'talks' }],
  ['the NPT signed', { earliest: '1985-10-01', latest: '1985-12-31', type: 'accession', countries: ['PRK'] }],
  [
    'the first withdrawal',
    { earliest: '1993-03-01', latest: '1993-03-31', type: 'withdrawal', countries: ['PRK'] },
  ],
  ['the second withdrawal', { earliest: '2003-01-10', type: 'withdrawal', countries: ['PRK'] }],
  [
    'the Agreed Framework',
    { earliest: '1994-10-01', latest: '1994-10-31', type: 'agreement', countries: ['PRK', 'USA'] },
  ],
  ['the heavy oil stopped', { earliest: '2002-11-14', type: 'sanction', countries: ['PRK'] }],
  ['Koizumi in Pyongyang', { earliest: '2002-09-17', type: 'visit', countries: ['JPN', 'PRK'] }],
];

for (const [name, wanted] of TOLD) {
  test(`${name} is on the timeline and has a page`, async ({ page, request }) => {
    const event = await findEvent(request, wanted);
    await page.goto(`/events/${encodeURIComponent(event.id)}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(event.titleEn);
    expect(await page.locator('mark').count()).toBeGreaterThan(0);
  });
}
