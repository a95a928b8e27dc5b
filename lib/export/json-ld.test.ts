import { describe, expect, test } from 'vitest';
import { event, HOSTILE, ORIGIN, written } from './fixture';
import { eventJsonLd, eventsJsonLd } from './json-ld';
import { scriptJson } from './words';

describe('dates', () => {
  test.each([
    ['day', '1999-10-05', '1999-10-05', '1999-10-05', undefined],
    ['month', '1999-10-01', '1999-10-31', '1999-10', undefined],
    ['year', '1999-01-01', '1999-12-31', '1999', undefined],
    ['days', '1999-10-05', '1999-10-07', '1999-10-05', '1999-10-07'],
    ['part-of-year', '1999-10-01', '1999-12-31', '1999-10-01', '1999-12-31'],
    ['open', '1999-10-05', '9999-12-31', '1999-10-05', undefined],
    ['open', '0000-01-01', '1999-10-05', undefined, '1999-10-05'],
  ] as const)('%s: %s to %s', (precision, earliest, latest, startDate, endDate) => {
    const node = eventJsonLd(event({ precision, earliest, latest }), ORIGIN);
    expect(node.startDate).toBe(startDate);
    expect(node.endDate).toBe(endDate);
  });
});

test('names, place and passages', () => {
  expect(eventJsonLd(event({ status: 'planned' }), ORIGIN)).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': 'https://kb.example/events/1999-10-aaa-bbb-agreement',
    name: [
      { '@value': '兩國簽署協定', '@language': 'zh-Hant' },
      { '@value': 'The two sign an agreement', '@language': 'en' },
    ],
    eventStatus: 'https://schema.org/EventScheduled',
    location: { '@type': 'Place', name: 'Geneva' },
    subjectOf: [
      { '@type': 'Quotation', text: '兩國十月簽署協定', isPartOf: 'https://kb.example/sources/doc-a' },
    ],
  });
});

test('a view is one graph', () => {
  const { '@graph': graph } = JSON.parse(written(eventsJsonLd(ORIGIN), event(), event({ id: 'b' })));
  expect(graph).toHaveLength(2);
});

test('as the text of a script element it closes none', () => {
  const node = eventJsonLd(event({ titleEn: HOSTILE }), ORIGIN);
  const text = scriptJson(node);
  expect(text).not.toMatch(/[<>&]/);
  expect(JSON.parse(text)).toEqual(node);
});
