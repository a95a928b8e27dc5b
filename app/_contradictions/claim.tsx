import { apiHref, sourceHref } from '@/lib/addresses';
import type { ClaimDetail } from '@/lib/queries/contradictions/view';
import { langOf } from '@/lib/text/detect-language';
import { formatDate } from '@/lib/time/format-date';
import { CopyCitation } from '../_event/copy-citation';
import { CopyFrom } from '../_event/copy-from';
import { Derivation } from '../_event/derivation';
import { Excerpt } from '../_event/excerpt';
import { Place } from '../_event/place';
import { requestLocale, requestTranslator } from '../_i18n/request';
import { Link } from '../_shell/link';

/** One claim: its value, its words in their passage, and what speaks for it. */
export async function Claim({ claim }: { claim: ClaimDetail }) {
  const [t, locale] = await Promise.all([requestTranslator(), requestLocale()]);
  const { document, excerpt, href, edtf, value, preferred, precision, told, documents } = claim;
  const speaks = [
    precision && t(`precision.${precision}`),
    t('dispute.told', { told, documents }),
    claim.ofRound && t('dispute.ofRound'),
    claim.fromTable && t('event.fromTable'),
  ].filter((one) => typeof one === 'string');
  return (
    <li className={`claim ${preferred ? 'claim-preferred' : ''}`}>
      <p className="font-medium font-serif text-lg">
        {edtf === null ? <span lang={langOf(value)}>{value}</span> : formatDate(edtf, locale)}
        {preferred && <span className="tag ml-2 font-normal font-sans">{t('contradiction.preferred')}</span>}
      </p>
      <p className="mb-2 flex flex-wrap items-baseline gap-x-2 text-xs">
        <Link prefetch={false} href={sourceHref(document.id)} className="link" lang={langOf(document.title)}>
          {document.title}
        </Link>
        <Place place={claim} t={t} locale={locale} />
      </p>
      <Excerpt segments={excerpt} />
      <ul className="mt-2 list-disc pl-5 text-ink-soft text-sm">
        {speaks.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      {claim.basis.length > 0 && (
        <details className="mt-2">
          <summary className="cursor-pointer text-ink-soft text-sm">{t('dispute.derivation')}</summary>
          <div className="mt-2">
            <Derivation steps={claim.basis} />
          </div>
        </details>
      )}
      <div className="mt-3 flex flex-wrap gap-2">
        <Link prefetch={false} href={href} className="button">
          {t('event.openPassage')}
        </Link>
        {claim.mentionId === null ? (
          <CopyFrom
            address={`${apiHref(sourceHref(document.id))}/citation?passage=${claim.start}-${claim.end}`}
          />
        ) : (
          <CopyCitation mentionId={claim.mentionId} />
        )}
      </div>
    </li>
  );
}
