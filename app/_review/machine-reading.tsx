'use client';

import { useLocale, useTranslations } from 'use-intl/react';
import type { EventDetail } from '@/lib/queries/event-view';
import type { Correction } from '@/lib/schema/edit';
import { nameIn } from '../_event/words';
import { importanceOf } from './corrections';
import { useFieldText } from './use-edit-text';
import { WithReviewTexts } from './with-texts';

type Field = Correction['field'];

/** The fields that were corrected, with what stands there now and what the machine reads, both in the form of a correction. */
function compared(event: EventDetail): [Field, now: Correction['before'], read: Correction['before']][] {
  const { machine } = event;
  if (machine === null) return [];
  const rows: [Field, Correction['before'], Correction['before'] | undefined][] = [
    ['title.en', event.titleEn, machine['title.en']],
    ['title.zh-Hant', event.titleZh, machine['title.zh-Hant']],
    ['date', event.edtf, machine.date?.edtf],
    ['type', event.type, machine.type?.type],
    ['status', event.status, machine.status],
    ['countries', event.countries, machine.countries],
    [
      'people',
      event.participants.flatMap(({ id, roles }) => roles.map((role) => ({ entity: id, role }))),
      machine.people,
    ],
    ['place', event.place, machine.place],
    ['importance', importanceOf(event), machine.importance && 'machine'],
  ];
  return rows.flatMap(([field, now, read]) => (read === undefined ? [] : [[field, now, read]]));
}

export default function MachineReading({ event }: { event: EventDetail }) {
  return (
    <WithReviewTexts>
      <Reading event={event} />
    </WithReviewTexts>
  );
}

/** Each corrected field as it is now, and as the machine read it. */
function Reading({ event }: { event: EventDetail }) {
  const t = useTranslations('review');
  const text = useFieldText();
  const locale = useLocale();
  const names = new Map(
    [...event.machineNames, ...event.parties, ...event.participants].map((name) => [
      name.id,
      nameIn(locale, name),
    ]),
  );
  return (
    <div className="mt-2 overflow-x-auto">
      <p className="text-ink-soft">{t('machine.lead')}</p>
      <table className="machine-reading">
        <thead>
          <tr>
            <td />
            <th scope="col">{t('machine.now')}</th>
            <th scope="col">{t('machine.read')}</th>
          </tr>
        </thead>
        <tbody>
          {compared(event).map(([field, now, read]) => (
            <tr key={field}>
              <th scope="row">{t(`field.${field}` as 'field.date')}</th>
              <td>{text(field, now, names)}</td>
              <td>{text(field, read, names)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
