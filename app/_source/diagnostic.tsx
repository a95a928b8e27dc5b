import type { KbDiagnostic } from '@/lib/schema/knowledge-base';
import { MESSAGES } from '../_i18n/locale';
import { requestTranslator } from '../_i18n/request';
import { Link } from '../_shell/link';
import { placeHref } from './place-href';

type Rule = keyof (typeof MESSAGES)['en']['diagnostic'];

const isKnown = (rule: string): rule is Rule => Object.hasOwn(MESSAGES.en.diagnostic, rule);

/** What the ingest says, by many rules, of words that no day fits. */
const UNFIT = /^“(.+)” fits no day /;

interface Props {
  documentId: string;
  diagnostic: KbDiagnostic;
}

/**
 * What reading a document stumbled over, as a link to the place. The common kinds are said in the reader's language; of the others there is what the ingest
 * wrote, in English.
 */
export async function Diagnostic({ documentId, diagnostic: { rule, span, message } }: Props) {
  const t = await requestTranslator();
  // A dot in a message's name would be a step into it.
  const name = rule.replace('.', '-');
  const unfit = UNFIT.exec(message)?.[1];
  const known =
    unfit === undefined
      ? isKnown(name) && t(`diagnostic.${name}`, { message })
      : t('diagnostic.day-unfit', { message: unfit });
  const text = known || <span lang="en">{message}</span>;
  if (span === null) return text;
  return (
    <Link href={placeHref(documentId, span)} prefetch={false} className="link">
      {text} <span className="text-ink-faint tabular-nums">{t('source.at', span)}</span>
    </Link>
  );
}
