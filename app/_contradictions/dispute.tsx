import type { ContradictionDetail } from '@/lib/queries/contradictions/view';
import { formatDate } from '@/lib/time/format-date';
import { titleIn } from '../_event/words';
import { requestLocale, requestTranslator } from '../_i18n/request';
import { SettleButton } from '../_review/settle-button';
import { Link } from '../_shell/link';
import { Claim } from './claim';
import '../_styles/contradictions.css';

/** A contradiction: what it is about, its claims side by side, which of them is followed and why. */
export async function Dispute({ contradiction }: { contradiction: ContradictionDetail }) {
  const [t, locale] = await Promise.all([requestTranslator(), requestLocale()]);
  const { id, kind, event, claims, moreClaims, reason, shown, explanationZh, explanationEn } = contradiction;
  return (
    <article id={id} aria-labelledby={`${id}-title`}>
      <p>
        <span className="tag tag-alert">{t(`contradiction.kind.${kind}`)}</span>
      </p>
      <h2 id={`${id}-title`} className="mt-1 mb-3 text-balance font-semibold font-serif text-lg">
        <Link prefetch={false} href={`/contradictions#${id}`} className="hover:underline">
          {locale === 'zh-Hant' ? explanationZh : explanationEn}
        </Link>
      </h2>
      <ul className="claims">
        {claims.map((claim) => (
          <Claim key={`${claim.href} ${claim.value}`} claim={claim} />
        ))}
      </ul>
      {moreClaims > 0 && (
        <p className="mt-3 text-ink-soft text-sm">{t('contradiction.moreClaims', { count: moreClaims })}</p>
      )}
      <p className="mt-3 text-sm">
        {reason && t(`dispute.reason.${reason}`)}{' '}
        {event && shown !== null && (
          <>
            {t('dispute.shown', { date: formatDate(shown, locale) })}{' '}
            <Link prefetch={false} href={`/?event=${encodeURIComponent(event.id)}`} className="link">
              {t('contradiction.event', { title: titleIn(locale, event) })}
            </Link>
          </>
        )}
      </p>
      <SettleButton
        settled={{
          id,
          eventId: event?.id ?? null,
          claims: claims.map(({ value, edtf, words, href, preferred, document }) => ({
            ...{ value, edtf, words, href, preferred, document },
          })),
        }}
      />
    </article>
  );
}
