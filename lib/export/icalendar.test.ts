import { describe, expect, test } from 'vitest';
import type { ExportEvent } from '@/lib/queries/export-view';
import { event, HOSTILE, ORIGIN, passage, written } from './fixture';
import { eventsCalendar } from './icalendar';

const calendar = (...events: ExportEvent[]) =>
  written(
    eventsCalendar({ origin: ORIGIN, locale: 'en', name: 'A; calendar', dated: 1, total: 2 }),
    ...events,
  );

/** The content lines, unfolded. */
const lines = (text: string) => text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);

describe('the days of an all-day entry', () => {
  test.each([
    ['1999-10-05', '1999-10-05', 'DTSTART;VALUE=DATE:19991005', 'DTEND;VALUE=DATE:19991006'],
    ['1999-10-01', '1999-10-31', 'DTSTART;VALUE=DATE:19991001', 'DTEND;VALUE=DATE:19991101'],
    ['1999-12-01', '1999-12-31', 'DTSTART;VALUE=DATE:19991201', 'DTEND;VALUE=DATE:20000101'],
    ['2004-02-28', '2004-02-29', 'DTSTART;VALUE=DATE:20040228', 'DTEND;VALUE=DATE:20040301'],
    ['1201-01-01', '1300-12-31', 'DTSTART;VALUE=DATE:12010101', 'DTEND;VALUE=DATE:13010101'],
    ['1999-10-05', '9999-12-31', 'DTSTART;VALUE=DATE:19991005', 'DTEND;VALUE=DATE:19991006'],
    ['0000-01-01', '1999-10-05', 'DTSTART;VALUE=DATE:19991005', 'DTEND;VALUE=DATE:19991006'],
  ])('%s to %s', (earliest, latest, ...wanted) => {
    const dates = lines(calendar(event({ earliest, latest }))).filter((line) =>
      /^DT(?:START|END)/.test(line),
    );
    expect(dates).toEqual(wanted);
  });

  test.each([
    ['-0220-01-01', '-0220-12-31'],
    ['-0001-12-01', '0003-01-31'],
    ['0000-01-01', '-0200-12-31'],
  ])('%s to %s has none: a calendar begins with the common era', (earliest, latest) => {
    expect(lines(calendar(event({ earliest, latest })))).not.toContain('BEGIN:VEVENT');
  });

  test('of a date that is open at both ends there are none, and the calendar says that one is missing', () => {
    const text = lines(calendar(event({ earliest: '0000-01-01', latest: '9999-12-31' }), event()));
    expect(text.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
    expect(text).toContain('X-WR-CALDESC:1 / 2');
  });
});

test.each([
  ['occurred', 'CONFIRMED'],
  ['ongoing', 'CONFIRMED'],
  ['planned', 'TENTATIVE'],
  ['claimed', 'TENTATIVE'],
  ['denied', 'CANCELLED'],
] as const)('%s is %s', (status, wanted) => {
  expect(lines(calendar(event({ status })))).toContain(`STATUS:${wanted}`);
});

test('an entry has what RFC 5545 requires, once', () => {
  const names = lines(calendar(event())).map((line) => line.split(/[:;]/)[0]);
  for (const name of ['UID', 'DTSTAMP', 'DTSTART', 'SUMMARY', 'VERSION', 'PRODID'])
    expect(names.filter((each) => each === name)).toHaveLength(1);
});

test('text is escaped, the quote stands with its link', () => {
  const text = lines(calendar(event({ place: 'Geneva, Switzerland' })));
  expect(text).toContain('X-WR-CALNAME:A\\; calendar');
  expect(text).toContain('LOCATION:Geneva\\, Switzerland');
  expect(text).toContain('CATEGORIES:agreement,AAA,BBB');
  expect(text.find((line) => line.startsWith('DESCRIPTION:'))).toContain(
    '\\n「兩國十月簽署協定」 https://kb.example/sources/doc-a?passage=10-20&hash=01234567#passage',
  );
});

test('words of a document end no entry and begin none', () => {
  const text = lines(calendar(event({ titleEn: HOSTILE, passages: [passage({ quote: HOSTILE })] })));
  expect(text.filter((line) => /^(?:BEGIN|END):VEVENT$/.test(line))).toEqual(['BEGIN:VEVENT', 'END:VEVENT']);
  for (const line of text) expect(line).toMatch(/^[A-Z][A-Z-]*(?:;VALUE=DATE)?:/);
});
