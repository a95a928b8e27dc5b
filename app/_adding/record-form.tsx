'use client';

import { type ReactNode, useId } from 'react';
import { useLocale, useTranslations } from 'use-intl/react';
import { formatDate } from '@/lib/time/format-date';
import { FIELD_NAMES, type FieldName, type FieldTexts, isDate } from './fields';

/** The kinds of works that are offered; a record that has another keeps it. */
const TYPES = [
  ...(['document', 'article', 'article-journal', 'article-magazine', 'article-newspaper', 'book'] as const),
  ...(['broadcast', 'chapter', 'interview', 'paper-conference', 'report', 'speech'] as const),
  ...(['thesis', 'treaty', 'webpage'] as const),
];
const LANGUAGES = ['zh-Hant', 'zh-Hans', 'en', 'ja', 'ko'];

interface Props {
  texts: FieldTexts;
  change(name: FieldName, text: string): void;
  /** What was found by reading, shown beside the field where it differs from what stands there. */
  found: FieldTexts | null;
  /** The date that is worked out where none is stated (EDTF), and how. */
  date: { edtf: string; how: ReactNode } | null;
  /** What the server found wrong, by field. */
  faults: Readonly<Partial<Record<string, string>>>;
}

/** The fields of a document's record, each with what was found beside it. */
export function RecordForm({ texts, change, found, date, faults }: Props) {
  const t = useTranslations('adding');
  const locale = useLocale();
  const id = useId();
  const noteOf = (name: FieldName): string[] => {
    const guess = found?.[name].trim() ?? '';
    const notes =
      guess !== '' && guess !== texts[name].trim()
        ? [t('guess', { value: guess.replaceAll('\n', '; ') })]
        : [];
    if (name === 'author') return [t('field.authorHint'), ...notes];
    if (name !== 'issued') return notes;
    const text = texts.issued.trim();
    if (text === '')
      return [
        t('field.issuedHint'),
        ...(date ? [t('fromText', { date: formatDate(date.edtf, locale) })] : []),
      ];
    return isDate(text) ? [t('isDate', { date: formatDate(text, locale) })] : [];
  };
  return (
    <div className="record-form">
      {FIELD_NAMES.map((name) => {
        const isWrong = name === 'issued' && texts.issued.trim() !== '' && !isDate(texts.issued);
        const fault = isWrong ? t('noDate') : faults[name];
        const notes = noteOf(name);
        const described = [
          ...(fault ? [`${id}-${name}-fault`] : []),
          ...(notes.length > 0 ? [`${id}-${name}-note`] : []),
        ];
        const common = {
          id: `${id}-${name}`,
          name,
          value: texts[name],
          onChange: ({ target }: { target: { value: string } }) => change(name, target.value),
          'aria-describedby': described.join(' ') || undefined,
          'aria-invalid': fault ? true : undefined,
          className: 'field',
        } as const;
        return (
          <div key={name} data-field={name}>
            <label htmlFor={common.id}>{t(`field.${name}`)}</label>
            {name === 'author' ? (
              <textarea {...common} rows={Math.min(6, texts.author.split('\n').length + 1)} />
            ) : name === 'type' ? (
              <TypeSelect {...common} />
            ) : name === 'language' ? (
              <LanguageSelect {...common} />
            ) : (
              <input
                {...common}
                type={name === 'URL' ? 'url' : 'text'}
                autoComplete="off"
                spellCheck={name === 'title'}
              />
            )}
            {fault && (
              <p id={`${id}-${name}-fault`} className="field-fault">
                {fault}
              </p>
            )}
            {notes.length > 0 && (
              <p id={`${id}-${name}-note`} className="field-note">
                {notes.join(' ')}
              </p>
            )}
            {name === 'issued' && texts.issued.trim() === '' && date?.how}
          </div>
        );
      })}
    </div>
  );
}

type Select = React.ComponentProps<'select'> & { value: string };

function TypeSelect(props: Select) {
  const t = useTranslations();
  const isOther = props.value !== '' && !TYPES.some((one) => one === props.value);
  return (
    <select {...props} value={props.value || 'document'}>
      {TYPES.map((one) => (
        <option key={one} value={one}>
          {t(`source.work.${one}`)}
        </option>
      ))}
      {isOther && <option value={props.value}>{t('adding.otherType', { type: props.value })}</option>}
    </select>
  );
}

function LanguageSelect(props: Select) {
  const t = useTranslations('adding');
  const names = new Intl.DisplayNames(useLocale(), { type: 'language', fallback: 'code' });
  const others = props.value === '' || LANGUAGES.includes(props.value) ? [] : [props.value];
  return (
    <select {...props}>
      <option value="">—</option>
      {[...LANGUAGES, ...others].map((code) => (
        <option key={code} value={code}>
          {/^[a-z]{2,3}(-|$)/i.test(code) ? t('languageCode', { name: names.of(code) ?? code, code }) : code}
        </option>
      ))}
    </select>
  );
}
