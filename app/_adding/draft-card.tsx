'use client';

import { useId } from 'react';
import { useLocale, useTranslations } from 'use-intl/react';
import type { DerivationStep } from '@/lib/schema/day';
import { langOf } from '@/lib/text/detect-language';
import { formatDate } from '@/lib/time/format-date';
import { Derivation } from '../_event/derivation';
import { authorLine } from '../_source/authors';
import type { DraftView } from '../api/_writing/shapes';
import type { Action, Item } from './items';
import { RecordForm } from './record-form';

type Found = NonNullable<DraftView['found']>;

/** How the date of a file was worked out. Its words cannot be opened yet: it is no document of the collection. */
function How({ date }: { date: NonNullable<Found['date']> }) {
  const t = useTranslations('adding');
  const steps = date.basis.map(
    (step): DerivationStep => ({ ...step, source: null, span: null }) as DerivationStep,
  );
  return (
    <details className="mt-1 text-sm">
      <summary className="cursor-pointer text-ink-soft">{t('how')}</summary>
      <div className="mt-2">
        <Derivation steps={steps} />
      </div>
    </details>
  );
}

function FoundOut({ found, issued }: { found: Found; issued: string }) {
  const t = useTranslations('adding');
  const locale = useLocale();
  const languages = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });
  const { csl, date, language, isRead, characters, events, beginning, doubts } = found;
  const name = language === 'und' ? t('otherLanguage') : (languages.of(language) ?? language);
  const authors = authorLine(csl);
  return (
    <>
      {authors !== '' && <p className="text-ink-soft">{authors}</p>}
      <p className="text-ink-soft text-sm">{t('facts', { language: name, characters, events })}</p>
      {!isRead && <p className="text-sm">{t('unreadLanguage')}</p>}
      {issued !== '' ? (
        <p className="text-sm">{t('dated', { date: formatDate(issued, locale) })}</p>
      ) : date ? (
        <div className="text-sm">
          {t('dated', { date: formatDate(date.edtf, locale) })}
          <How date={date} />
        </div>
      ) : (
        <p className="text-sm">{t('undated')}</p>
      )}
      <blockquote lang={langOf(beginning)} className="draft-beginning">
        {beginning}
      </blockquote>
      {doubts.length > 0 && (
        <details className="text-sm">
          <summary className="cursor-pointer text-ink-soft">
            {t('doubts')} ({doubts.length})
          </summary>
          <ul className="mt-1 list-disc pl-5">
            {doubts.map((doubt) => (
              <li key={doubt}>{doubt}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

interface Props {
  item: Item;
  act(action: Action): void;
  discard(): void;
  /** Whether it is to take the place of a document: then that has its name, of course. */
  isNewVersion?: boolean;
}

/** A file that was chosen: how far it is, what was found in it, and the form that corrects it. */
export function DraftCard({ item, act, discard, isNewVersion = false }: Props) {
  const t = useTranslations('adding');
  const id = useId();
  const { key, name, phase, sent, draft, failure, found, texts, faults } = item;
  const title = texts.title.trim() || name;
  // Of a file with one page there is nothing to be told on the way.
  const pages = phase === 'reading' && draft?.pages && draft.pages.all > 1 ? draft.pages : null;
  return (
    <li className="draft" aria-labelledby={id} data-phase={phase}>
      <div className="flex items-start gap-2">
        <h3 id={id} className="min-w-0 flex-1 break-words font-semibold">
          {title}
          {title !== name && <span className="ml-2 font-normal text-ink-faint text-sm">{name}</span>}
        </h3>
        <button
          type="button"
          className="button button-plain px-2"
          onClick={discard}
          aria-label={t('discard', { name })}
        >
          ×
        </button>
      </div>
      {phase !== 'read' && (
        <p className="text-ink-soft text-sm">
          {phase === 'sending'
            ? t('phase.sending', { percent: Math.round(sent * 100) })
            : pages
              ? t('phase.pages', { ...pages })
              : t(`phase.${phase}`)}
        </p>
      )}
      {phase === 'sending' && <progress className="w-full" value={sent} max={1} aria-label={name} />}
      {pages && <progress className="w-full" value={pages.done} max={pages.all} aria-label={name} />}
      {failure !== null && <p className="field-fault">{failure}</p>}
      {draft?.found && (
        <>
          <FoundOut found={draft.found} issued={found.issued} />
          {draft.sameBytes && (
            <p className="field-fault">{t('sameBytes', { name: draft.sameBytes.fileName })}</p>
          )}
          {draft.sameName && !isNewVersion && (
            <fieldset className="mt-2">
              <legend className="text-sm">{t('sameName.asks', { name: draft.sameName.fileName })}</legend>
              {(['replace', 'keep'] as const).map((choice) => (
                <label key={choice} className="mr-4 inline-flex items-center gap-1.5 text-sm">
                  <input
                    type="radio"
                    name={`${id}-same`}
                    checked={item.sameName === choice}
                    onChange={() => act({ do: 'choose', key, sameName: choice })}
                  />
                  {t(`sameName.${choice}`)}
                </label>
              ))}
            </fieldset>
          )}
          <details className="mt-2" open={Object.values(faults).some(Boolean) || undefined}>
            <summary className="cursor-pointer text-sm">{t('correct')}</summary>
            <RecordForm
              texts={texts}
              change={(field, text) => act({ do: 'write', key, field, text })}
              found={found}
              date={draft.found.date && { edtf: draft.found.date.edtf, how: <How date={draft.found.date} /> }}
              faults={faults}
            />
          </details>
        </>
      )}
    </li>
  );
}
