import Link from 'next/link';
import type { MentionNote, MentionStep } from '@/lib/queries/source-view';
import { requestTranslator } from '../_i18n/request';

/** The way to the other passages that tell of the same event, in this document or another; nothing where there is none. */
export async function MentionSteps({ note }: { note: MentionNote }) {
  if (note.of < 2) return null;
  const t = await requestTranslator();
  const { number, of, previous, next } = note;
  const step = (to: MentionStep | null, name: string, sign: string) =>
    to !== null && (
      <Link href={to.href} prefetch={false} aria-label={name} title={name} className="px-1 hover:text-accent">
        {sign}
      </Link>
    );
  return (
    <span className="whitespace-nowrap text-ink-faint">
      {step(previous, t('source.previousMention'), '↑')}
      <span title={t('source.ofEvent', { number, of })}>
        {number}/{of}
      </span>
      {step(next, t('source.nextMention'), '↓')}
    </span>
  );
}
