'use client';

import { useTranslations } from 'use-intl/react';

interface Props {
  /** What the button says that does it. */
  action: string;
  isOff: boolean;
  cancel(): void;
}

/** The end of a form: do it, or leave. */
export function FormFoot({ action, isOff, cancel }: Props) {
  const t = useTranslations('adding');
  return (
    <p className="flex gap-2">
      <button type="submit" className="button button-main" disabled={isOff}>
        {action}
      </button>
      <button type="button" className="button" onClick={cancel}>
        {t('document.cancel')}
      </button>
    </p>
  );
}
