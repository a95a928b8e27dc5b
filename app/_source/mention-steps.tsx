import { useTranslations } from 'use-intl/react';
import type { PackedNote } from './packed-block';

/** The way to the other passages that tell of the same event, in this document or another. */
export function MentionSteps({ steps }: { steps: NonNullable<PackedNote['steps']> }) {
  const t = useTranslations('source');
  const [number, of, previous, next] = steps;
  const step = (href: string | null, name: string, sign: string) =>
    href !== null && (
      <a href={href} aria-label={name}>
        {sign}
      </a>
    );
  return (
    <span className="steps" title={t('ofEvent', { number, of })}>
      {step(previous, t('previousMention'), '↑')}
      {`${number}/${of}`}
      {step(next, t('nextMention'), '↓')}
    </span>
  );
}
