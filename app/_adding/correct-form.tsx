'use client';

import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { ChangeView, DocumentView } from '../api/_writing/shapes';
import type { Answer } from './ask';
import type { Wanted } from './document-dialogs';
import { changedFields, type FieldTexts, textsOf } from './fields';
import { FormFoot } from './form-foot';
import { RecordForm } from './record-form';

interface Props {
  document: DocumentView;
  change(wanted: Wanted): Promise<Answer<ChangeView>>;
  isWorking: boolean;
  cancel(): void;
}

/** The texts of a form when what it was filled from has changed: what was written by hand stays. */
function carriedOver(before: FieldTexts, texts: FieldTexts, now: FieldTexts): FieldTexts {
  const names = Object.keys(texts) as (keyof FieldTexts)[];
  return Object.fromEntries(
    names.map((name) => [name, texts[name] === before[name] ? now[name] : texts[name]]),
  ) as FieldTexts;
}

/** Corrects what is known of a document: what `sources.json` says of it. */
export function CorrectForm({ document, change, isWorking, cancel }: Props) {
  const t = useTranslations('adding');
  const known = textsOf(document.entry);
  const filled = useRef({ tag: document.tag, known });
  const [texts, setTexts] = useState(known);
  const [faults, setFaults] = useState<Record<string, string>>({});
  useEffect(() => {
    const before = filled.current;
    if (before.tag === document.tag) return;
    const now = textsOf(document.entry);
    filled.current = { tag: document.tag, known: now };
    setTexts((written) => carriedOver(before.known, written, now));
  }, [document]);
  const fields = changedFields(known, texts);
  const save = async () => {
    const answer = await change({ method: 'PATCH', body: { fields } });
    const problems = answer.ok
      ? []
      : ((answer.problem.problems ?? []) as { field: string; message: string }[]);
    setFaults(Object.fromEntries(problems.map(({ field, message }) => [field, message])));
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <RecordForm
        texts={texts}
        change={(name, text) => setTexts((before) => ({ ...before, [name]: text }))}
        found={known}
        date={null}
        faults={faults}
      />
      <FormFoot
        action={t('document.save')}
        isOff={isWorking || Object.keys(fields).length === 0}
        cancel={cancel}
      />
    </form>
  );
}
