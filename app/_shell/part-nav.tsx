import { requestTranslator } from '../_i18n/request';
import { Link } from './link';

interface PartNavProps {
  readonly label: string;
  readonly part: { readonly number: number; readonly of: number };
  readonly hrefOf: (part: number) => string;
  readonly className: string;
}

/** The way to the neighbouring parts of what is too long for one page; nothing where one page holds all of it. */
export async function PartNav({ label, part: { number, of }, hrefOf, className }: PartNavProps) {
  if (of === 1) return null;
  const t = await requestTranslator();
  return (
    <nav aria-label={label} className={`${className} flex items-center gap-3 text-sm`}>
      {number > 1 && (
        <Link prefetch={false} rel="prev" href={hrefOf(number - 1)} className="button">
          {t('source.previousPart')}
        </Link>
      )}
      <span className="text-ink-soft">{t('source.part', { number, of })}</span>
      {number < of && (
        <Link prefetch={false} rel="next" href={hrefOf(number + 1)} className="button">
          {t('source.nextPart')}
        </Link>
      )}
    </nav>
  );
}
