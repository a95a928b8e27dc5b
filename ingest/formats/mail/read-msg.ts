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
    const reader = new Reader(new Uint8Array(bytes).buffer);
    const fields = reader.getFileData();
    if (fields.error) throw new FormatError('msg.damaged', 'is no mail of Outlook, or is damaged', ANEW);
    const sent = /^date:\s*(.{1,80})$/im.exec(textOf(fields.headers))?.[1];
    return {
      subject: textOf(fields.subject),
      from: [personOf(fields.senderName, fields.senderSmtpAddress ?? fields.senderEmail)],
      to: (fields.recipients ?? [])
        .filter(({ recipType }) => recipType === undefined || recipType === 'to')
        .map(({ name, smtpAddress, email }) => personOf(name, smtpAddress ?? email)),
      date: sent ?? (textOf(fields.clientSubmitTime) || textOf(fields.messageDeliveryTime)),
      html: htmlOf(fields),
      plain: textOf(fields.body),
      parts: (fields.attachments ?? []).map((attachment) => {
        const { fileName, content } = reader.getAttachment(attachment);
        return {
          fileName: textOf(fileName),
          bytes: new Uint8Array(content ?? []),
          contentId: textOf(attachment.pidContentId) || null,
          isWithinBody: attachment.attachmentHidden === true,
        };
      }),
    };
  } catch (error) {
    if (error instanceof FormatError) throw error;
    throw new FormatError('msg.damaged', 'is no mail of Outlook, or is damaged', ANEW);
  }
}

/** A part of a damaged mail may be of another kind than its name says. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function personOf(name: unknown, address: unknown): { name: string; address: string } {
  const path = textOf(address);
  // Within an organisation Outlook has no address of mail, but a path: it says nothing to others.
  return { name: textOf(name), address: path.includes('@') ? path : '' };
}

/** The body as HTML: as it is, or out of the rich text that Outlook wraps it in. */
function htmlOf(fields: FieldsData): string | null {
  const { bodyHtml, html, compressedRtf } = fields;
  if (textOf(bodyHtml)) return textOf(bodyHtml);
  if (html instanceof Uint8Array) return decodePage(html)?.text ?? null;
  if (!(compressedRtf instanceof Uint8Array)) return null;
  try {
    const rtf = Buffer.from(decompressRTF(Array.from(compressedRtf)));
    const { mode, text } = deEncapsulateSync(rtf, { decode: iconv.decode, warn: () => {} });
    return mode === 'html' ? String(text) : null;
  } catch {
    // Rich text that wraps no HTML: the body is there as plain text too.
    return null;
  }
}
