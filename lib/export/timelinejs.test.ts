import { describe, expect, test } from 'vitest';
import type { ExportEvent } from '@/lib/queries/export-view';
import { event, HOSTILE, ORIGIN, passage, written } from './fixture';
import { eventsTimeline } from './timelinejs';

const slides = (...events: ExportEvent[]) =>
  JSON.parse(written(eventsTimeline({ origin: ORIGIN, locale: 'zh-Hant', name: 'A <timeline>' }), ...events));

describe('dates are as coarse as they are known', () => {
  test.each([
    ['day', '1999-10-05', '1999-10-05', { year: 1999, month: 10, day: 5 }, undefined],
    ['month', '1999-10-01', '1999-10-31', { year: 1999, month: 10 }, undefined],
    ['year', '1999-01-01', '1999-12-31', { year: 1999 }, undefined],
    [
      'days',
      '1999-10-05',
      '1999-10-07',
      { year: 1999, month: 10, day: 5 },
      { year: 1999, month: 10, day: 7 },
    ],
    ['year', '-0220-01-01', '-0220-12-31', { year: -220 }, undefined],
    [
      'days',
      '-0220-02-01',
      '-0218-03-05',
      { year: -220, month: 2, day: 1 },
      { year: -218, month: 3, day: 5 },
    ],
    ['open', '1999-10-05', '9999-12-31', { year: 1999, month: 10, day: 5 }, undefined],
    ['open', '0000-01-01', '1999-10-05', { year: 1999, month: 10, day: 5 }, undefined],
  ] as const)('%s: %s to %s', (precision, earliest, latest, start, end) => {
    const [slide] = slides(event({ precision, earliest, latest })).events;
    expect(slide.start_date).toEqual(start);
    expect(slide.end_date).toEqual(end);
  });
});

test('a slide says what and when in the language asked for', () => {
  const { title, events } = slides(event());
  expect(title.text.headline).toBe('A &lt;timeline&gt;');
  expect(events[0]).toMatchObject({
    unique_id: '1999-10-aaa-bbb-agreement',
    display_date: '1999年10月',
    group: '甲國',
    text: { headline: '兩國簽署協定' },
  });
});

test('words of a document are text where TimelineJS reads HTML', () => {
  const [slide] = slides(event({ titleZh: HOSTILE, passages: [passage({ quote: HOSTILE })] })).events;
  expect(JSON.stringify(slide)).not.toMatch(/<script/i);
  expect(slide.text.headline).toContain('&lt;script&gt;alert(&quot;1&quot;)');
  expect(slide.text.text.match(/<[^>]*>/g)).toEqual([
    '<blockquote>',
    '<a href="https://kb.example/sources/doc-a?passage=10-20&amp;hash=01234567#passage">',
    '</a>',
    '</blockquote>',
  ]);
});
