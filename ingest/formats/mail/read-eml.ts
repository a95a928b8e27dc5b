import PostalMime, { type Address } from 'postal-mime';
import { FormatError } from '../format-error';
import type { Limits } from '../limits';
import type { TextOfRecord } from '../text-of-record';
import { hasMoreParts } from './boundaries';
import { type Mail, type Person, readMail } from './mail';

const MOST_DEPTH = 64;
const PICTURE = /^(?:image|audio|video)\//;

/**
 * The text of a mail and its attachments. Pictures that its body shows are no attachments; a mail that is attached is.
 * @throws FormatError where it cannot be read or takes too much
 */
export async function readEml(bytes: Uint8Array, limits: Limits): Promise<TextOfRecord> {
  return readMail(await mailOf(bytes, limits.parts), 'eml', limits);
}

async function mailOf(bytes: Uint8Array, parts: number): Promise<Mail> {
  if (hasMoreParts(bytes, parts))
    throw new FormatError(
      'eml.parts',
      `has more than ${parts} parts`,
      'Save its attachments as files of their own',
    );
  try {
    const mail = await PostalMime.parse(bytes, { maxNestingDepth: MOST_DEPTH, forceRfc822Attachments: true });
    const header = mail.headers.find(({ key }) => key === 'date')?.value ?? '';
    return {
      subject: mail.subject ?? '',
      from: people(mail.from ? [mail.from] : []),
      to: people(mail.to ?? []),
      date: header.trim(),
      html: mail.html ?? null,
      plain: mail.text ?? null,
      parts: mail.attachments.map(({ filename, content, mimeType, contentId, related }, i) => ({
        fileName: filename ?? (mimeType === 'message/rfc822' ? `mail ${i + 1}.eml` : null),
        bytes: typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
        contentId: contentId ?? null,
        isWithinBody: related === true && PICTURE.test(mimeType),
      })),
    };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new FormatError(
      'eml.damaged',
      `cannot be read as a mail (${error.message})`,
      'Save it anew from the mail program',
    );
  }
}

function people(addresses: readonly Address[]): Person[] {
  return addresses
    .flatMap((one) => (one.group ? one.group : [one]))
    .map(({ name, address }) => ({ name, address }));
}
