import { decompressRTF } from '@kenjiuno/decompressrtf';
import MsgReader, { type FieldsData } from '@kenjiuno/msgreader';
import iconv from 'iconv-lite';
import { deEncapsulateSync } from 'rtf-stream-parser';
import { FormatError } from '../format-error';
import { decodePage } from '../html/encoding';
import type { Limits } from '../limits';
import type { TextOfRecord } from '../text-of-record';
import { type Mail, readMail } from './mail';

/** The library's class is the `default` of a CommonJS module, which is seen in two ways by what loads it. */
const Reader = 'default' in MsgReader ? (MsgReader.default as typeof MsgReader) : MsgReader;

const ANEW = 'Save it anew from Outlook, or as .eml';

/**
 * The text of a mail of Outlook and its attachments.
 * @throws FormatError where it is none or is damaged
 */
export function readMsg(bytes: Uint8Array, limits: Limits): TextOfRecord {
  return readMail(mailOf(bytes), 'msg', limits);
}

function mailOf(bytes: Uint8Array): Mail {
  try {
    const reader = new Reader(bytes.slice().buffer);
    const fields = reader.getFileData();
    if (fields.error) throw new FormatError('msg.damaged', 'is no mail of Outlook, or is damaged', ANEW);
    const sent = /^date:\s*(.{1,80})$/im.exec(fields.headers ?? '')?.[1];
    return {
      subject: fields.subject ?? '',
      from: [personOf(fields.senderName, fields.senderSmtpAddress ?? fields.senderEmail)],
      to: (fields.recipients ?? [])
        .filter(({ recipType }) => recipType === undefined || recipType === 'to')
        .map(({ name, smtpAddress, email }) => personOf(name, smtpAddress ?? email)),
      date: sent ?? fields.clientSubmitTime ?? fields.messageDeliveryTime ?? '',
      html: htmlOf(fields),
      plain: fields.body ?? null,
      attachments: (fields.attachments ?? [])
        .filter(({ attachmentHidden }) => !attachmentHidden)
        .map((attachment) => {
          const { fileName, content } = reader.getAttachment(attachment);
          return { fileName, bytes: content };
        }),
    };
  } catch (error) {
    if (error instanceof FormatError) throw error;
    throw new FormatError('msg.damaged', 'is no mail of Outlook, or is damaged', ANEW);
  }
}

function personOf(name: string | undefined, address: string | undefined): { name: string; address: string } {
  // Within an organisation Outlook has no address of mail, but a path: it says nothing to others.
  return { name: name ?? '', address: address?.includes('@') ? address : '' };
}

/** The body as HTML: as it is, or out of the rich text that Outlook wraps it in. */
function htmlOf(fields: FieldsData): string | null {
  if (fields.bodyHtml) return fields.bodyHtml;
  if (fields.html) return decodePage(fields.html)?.text ?? null;
  if (!fields.compressedRtf) return null;
  try {
    const rtf = Buffer.from(decompressRTF(Array.from(fields.compressedRtf)));
    const { mode, text } = deEncapsulateSync(rtf, { decode: iconv.decode, warn: () => {} });
    return mode === 'html' ? String(text) : null;
  } catch {
    // Rich text that wraps no HTML: the body is there as plain text too.
    return null;
  }
}
