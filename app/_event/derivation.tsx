'use client';

import { useLocale, useTranslations } from 'use-intl/react';
import { sourceHref } from '@/lib/addresses';
import type { DerivationStep } from '@/lib/schema/day';
import { formatDate } from '@/lib/time/format-date';
import { Link } from '../_shell/link';
import { basisSentence } from './basis-sentence';

/** Where the words that a step used stand; null where it used none. */
function hrefOf({ source, span }: DerivationStep): string | null {
  if (source === null || span === null) return null;
  return `${sourceHref(source)}?passage=${span.start}-${span.end}#passage`;
}

/** How a date was worked out, step by step; each step leads to the words it used. */
export function Derivation({ steps }: { steps: DerivationStep[] }) {
  const t = useTranslations('event');
  const locale = useLocale();
  return (
    <ol className="space-y-2 border-line border-l-2 pl-4 text-sm">
      {steps.map((step) => {
        const href = hrefOf(step);
        return (
          <li key={`${step.rule} ${step.before} ${step.after} ${href}`}>
            <span>{basisSentence(step, locale)}</span>
            {href && (
              <Link prefetch={false} href={href} className="link ml-1.5 text-ink-faint text-xs">
                {t('seeWords')}
              </Link>
            )}
            {step.after !== null && (
              <span className="block text-ink-faint text-xs">→ {formatDate(step.after, locale)}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
