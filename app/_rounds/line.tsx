import Link from 'next/link';
import { passageLocator } from '@/lib/cite/locator';
import type { LineView } from '@/lib/queries/rounds/view';
import { CopyCitation } from '../_event/copy-citation';
import { Glyph } from '../_event/glyph';
import { StatusTag } from '../_event/status-tag';
import { requestLocale, requestTranslator } from '../_i18n/request';

/** What a document tells of a party, in its own words: a link to the words in their place, and their citation. */
export async function Line({ line }: { line: LineView }) {
  const [t, locale] = await Promise.all([requestTranslator(), requestLocale()]);
  const { id, type, status, text, href, document, locator, fromTable, continued } = line;
  return (
    <li className="round-line">
      <span className="pt-1" title={t(`kind.${type}`)}>
        <Glyph type={type} />
        <span className="sr-only">{t(`kind.${type}`)}</span>
      </span>
      <div>
        <Link href={href} prefetch={false} lang="zh-Hant" className="round-words">
          {text}
        </Link>
        {continued.map((part) => (
          <Link
            key={part.id}
            href={part.href}
            prefetch={false}
            lang="zh-Hant"
            className="round-words"
            title={t('matrix.continued')}
          >
            {part.text}
          </Link>
        ))}
        <div className="round-line-foot">
          {status && <StatusTag status={status} />}
          {fromTable && <span className="tag">{t('event.fromTable')}</span>}
          <Link
            href={`/sources/${encodeURIComponent(document.id)}`}
            prefetch={false}
            lang="zh-Hant"
            className="link truncate"
          >
            {document.title}
          </Link>
          <span>{passageLocator(locator, locale)}</span>
          <CopyCitation mentionId={id} />
        </div>
      </div>
    </li>
  );
}
