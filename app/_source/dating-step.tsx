import { sourceHref } from '@/lib/addresses';
import type { DerivationStep } from '@/lib/schema/day';
import { formatDate } from '@/lib/time/format-date';
import { basisSentence } from '../_event/basis-sentence';
import { requestLocale, requestTranslator } from '../_i18n/request';
import { Link } from '../_shell/link';
import type { DatingStage } from './dating-stages';

/** So few days are named one by one. */
const FEW = 6;

/** Conditions that leave the same days: what they say, the words they rest on, and how many days they leave. */
export async function DatingStep({ stage, shade }: { stage: DatingStage; shade: string }) {
  const [t, locale] = await Promise.all([requestTranslator(), requestLocale()]);
  const { grounds, conditions, left } = stage;
  const days = left.map((day) => formatDate(day, locale)).join(t('dating.separator'));
  const sentence = (step: DerivationStep) => (
    <>
      {basisSentence(step, locale)}
      {step.source !== null && step.span !== null && (
        <Link
          prefetch={false}
          href={`${sourceHref(step.source)}?passage=${step.span.start}-${step.span.end}#passage`}
          className="link ml-1.5 text-ink-faint text-xs"
        >
          {t('event.seeWords')}
        </Link>
      )}
    </>
  );
  return (
    <li className="dating-stage">
      <span aria-hidden="true" className={`dating-key ${shade}`} />
      <div>
        {conditions.map((step) => (
          <p key={`${step.rule} ${step.text} ${step.span?.start}`}>{sentence(step)}</p>
        ))}
        <p className="font-medium">
          {t('dating.left', { count: left.length })}
          {left.length <= FEW && <span className="font-normal text-ink-soft"> {days}</span>}
        </p>
        {grounds.length > 0 && (
          <details className="text-ink-soft text-xs">
            <summary className="cursor-pointer">{t('dating.grounds')}</summary>
            {grounds.map((step) => (
              <p key={`${step.rule} ${step.text}`}>{sentence(step)}</p>
            ))}
          </details>
        )}
      </div>
    </li>
  );
}
