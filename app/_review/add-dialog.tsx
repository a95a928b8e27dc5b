'use client';

import { useId, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { EventSummary, Named } from '@/lib/queries/event-view';
import type { AskedDecision } from '@/lib/schema/asked-edit';
import type { Span } from '@/lib/schema/span';
import type { EventStatus, EventType } from '@/lib/schema/vocabulary';
import { langOf } from '@/lib/text/detect-language';
import { ChosenNames } from './chosen-names';
import { DateField } from './date-field';
import { DecisionDialog, type DialogProps } from './decision-dialog';
import { edtfFault } from './edtf-fault';
import { TextField } from './event-fields-form';
import { FindEvent } from './find-event';
import { KindAndStatus } from './kind-and-status';
import { WithReviewTexts } from './with-texts';

interface Props extends DialogProps {
  documentId: string;
  span: Span;
  /** The words as they are selected. */
  words: string;
}

interface Added {
  titleEn: string;
  titleZh: string;
  date: string;
  type: EventType;
  status: EventStatus;
  countries: readonly Named[];
}

const NOTHING: Added = {
  titleEn: '',
  titleZh: '',
  date: '',
  type: 'other',
  status: 'occurred',
  countries: [],
};

export default function AddDialog(props: Props) {
  return (
    <WithReviewTexts>
      <Add {...props} />
    </WithReviewTexts>
  );
}

/** Adds selected words as a passage that the machine passed over: of a new event, or of one that is there. */
function Add({ documentId, span: { start, end }, words, ...dialog }: Props) {
  const t = useTranslations('review');
  const id = useId();
  const [to, setTo] = useState<'new' | 'known'>('new');
  const [known, setKnown] = useState<EventSummary | null>(null);
  const [added, setAdded] = useState(NOTHING);
  const change = (some: Partial<Added>) => setAdded((now) => ({ ...now, ...some }));
  const { titleEn, titleZh, date, type, status, countries } = added;
  const choose = (event: EventSummary) => {
    setKnown(event);
    // What the event has is what the passage will most likely tell.
    change({ date: event.edtf, type: event.type, status: event.status });
  };
  const en = (known?.titleEn ?? titleEn).trim() || null;
  const zh = (known?.titleZh ?? titleZh).trim() || null;
  const isWhole = edtfFault(date) === null && (to === 'new' ? en !== null || zh !== null : known !== null);
  const decision: AskedDecision = {
    does: 'add',
    passage: { document: documentId, start, end },
    to: known === null ? null : { event: known.id },
    ...{ type, status, date: date.trim() },
    title: { en, 'zh-Hant': zh },
    countries: known === null ? countries.map((one) => one.id) : known.countries,
  };
  return (
    <DecisionDialog
      title={t('add.title')}
      action={t('add.save')}
      eventId={known?.id ?? null}
      decisions={isWhole ? [decision] : []}
      {...dialog}
    >
      <blockquote lang={langOf(words)} className="draft-beginning">
        {words}
      </blockquote>
      <fieldset className="review-choice">
        <legend>{t('add.to')}</legend>
        {(['new', 'known'] as const).map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={`${id}-to`}
              checked={to === one}
              onChange={() => {
                setTo(one);
                setKnown(null);
              }}
            />
            {t(`add.${one}`)}
          </label>
        ))}
      </fieldset>
      {to === 'known' && <FindEvent chosen={known} choose={choose} near={null} />}
      <div className="record-form">
        {to === 'new' && (
          <>
            <TextField
              label={t('correct.titleEn')}
              value={titleEn}
              lang="en"
              change={(text) => change({ titleEn: text })}
            />
            <TextField
              label={t('correct.titleZh')}
              value={titleZh}
              lang="zh-Hant"
              hint={t('add.noTitle')}
              change={(text) => change({ titleZh: text })}
            />
          </>
        )}
        <DateField value={date} change={(text) => change({ date: text })} allowed={[]} />
        <KindAndStatus type={type} status={status} change={change} />
        {to === 'new' && (
          <ChosenNames
            label={t('correct.countries')}
            kinds={['state', 'organisation']}
            names={countries}
            change={(names) => change({ countries: names })}
            made={(name) => name}
          />
        )}
      </div>
    </DecisionDialog>
  );
}
