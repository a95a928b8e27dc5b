import { BlockWriter } from '../block-writer';
import type { FormatId } from '../format';
import { FormatError } from '../format-error';
import { writeFlow } from '../html/flow';
import { pageOf } from '../html/page';
import type { Limits } from '../limits';
import { lateDay } from '../stated-date';
import { type Doubt, PLAIN, type StatedField, type TextOfRecord } from '../text-of-record';
import { attachmentsOf } from './attachments';
import { markReplies } from './html-replies';
import { mailDay } from './mail-date';
import { quotedParts } from './quoted';

const HEADER = 'header Date';

/** A person of a mail, as its head names them. */
export interface Person {
  readonly name: string;
  readonly address: string;
}

/** A part of a mail that is none of its bodies. */
export interface MailPart {
  readonly fileName: string | null;
  readonly bytes: Uint8Array;
  /** By which the HTML may show it (RFC 2392). */
  readonly contentId: string | null;
  /** The mail itself says that it only belongs to a body. */
  readonly isWithinBody: boolean;
}

/** What the readers of EML and MSG make of a mail. */
export interface Mail {
  readonly subject: string;
  readonly from: readonly Person[];
  readonly to: readonly Person[];
  /** As the mail writes it; '' where it has none. */
  readonly date: string;
  readonly html: string | null;
  readonly plain: string | null;
  readonly parts: readonly MailPart[];
}

/**
 * The text of a mail: its head and the mails that it quotes as furniture, its subject as heading, its body; its attachments become documents of their own.
 * @throws FormatError where it has no text and no attachment
 */
export function readMail(mail: Mail, format: FormatId, limits: Limits): TextOfRecord {
  const writer = new BlockWriter(limits);
  for (const line of headOf(mail)) writer.add('furniture', line);
  writer.part();
  const hasSubject = writer.add('heading', mail.subject, { level: 1 });
  const forwarded = writeBody(mail, writer);
  const doubts: Doubt[] = [];
  const attachments = attachmentsOf(mail, format, limits, doubts);
  if (writer.blocks.length === 0 && attachments.length === 0 && writer.text === '')
    throw new FormatError(
      `${format}.empty`,
      'has no text and no attachment',
      'Save the mail anew from the mail program',
    );
  const stated: StatedField[] = [{ field: 'type', value: 'personal_communication', basis: 'the format' }];
  if (hasSubject) stated.push({ field: 'title', value: mail.subject.trim(), basis: 'header Subject' });
  const sender = namesOf(mail.from);
  if (sender.length > 0) stated.push({ field: 'author', value: sender, basis: 'header From' });
  const recipients = namesOf(mail.to);
  if (recipients.length > 0) stated.push({ field: 'recipient', value: recipients, basis: 'header To' });
  const dated = datedBy(mail, forwarded, format);
  if (dated !== null && 'rule' in dated) doubts.push(dated);
  else if (dated !== null) stated.push(dated);
  return { ...PLAIN, text: writer.text, blocks: writer.blocks, stated, attachments, doubts };
}

function headOf({ from, to, date }: Mail): string[] {
  const written = (people: readonly Person[]): string =>
    people
      .map(({ name, address }) => (name && address ? `${name} <${address}>` : name || address))
      .join(', ');
  return [
    ...(from.length > 0 ? [`From: ${written(from)}`] : []),
    ...(to.length > 0 ? [`To: ${written(to)}`] : []),
    ...(date ? [`Date: ${date}`] : []),
  ];
}

/**
 * Writes the body.
 * @returns the head of a mail that is only sent on, or null
 */
function writeBody({ html, plain }: Mail, writer: BlockWriter): readonly string[] | null {
  if (html?.trim()) {
    const document = pageOf(html);
    markReplies(document);
    const body = new BlockWriter({ characters: Number.MAX_SAFE_INTEGER });
    writeFlow(document.body, null, body);
    const { text, blocks } = body;
    const lines = blocks.map(({ span }) => text.slice(span.start, span.end));
    if (lines.length > 0) {
      const { isQuoted, forwarded } = quotedParts(lines);
      blocks.forEach(({ kind, level }, i) => {
        const line = lines[i] as string;
        if (isQuoted[i]) writer.add('furniture', line);
        else if (line.includes('\t')) writer.addRow(line.split('\t'), kind);
        else writer.add(kind, line, level === undefined ? {} : { level: level + 1 });
      });
      return forwarded;
    }
  }
  const lines = (plain ?? '').replace(/\r\n?/g, '\n').split('\n');
  const { isQuoted, forwarded } = quotedParts(lines);
  for (let i = 0; i < lines.length; ) {
    let to = i + 1;
    while (to < lines.length && isQuoted[to] === isQuoted[i]) to += 1;
    if (isQuoted[i]) for (const line of lines.slice(i, to)) writer.add('furniture', line);
    else writer.addLines(lines.slice(i, to).join('\n'));
    i = to;
  }
  return forwarded;
}

function namesOf(people: readonly Person[]): { literal: string }[] {
  return people.flatMap(({ name, address }) => (name || address ? [{ literal: name || address }] : []));
}

/** The day of the mail; of one that is only sent on, the day that the head of the other states, since its words are of that day. Null where it states none. */
function datedBy(
  { date }: Mail,
  forwarded: readonly string[] | null,
  format: FormatId,
): StatedField | Doubt | null {
  if (forwarded !== null) {
    const days = forwarded.flatMap((line) => mailDay(line.replace(/^[^:：]*[:：]/, '')) ?? []);
    const day = days[0];
    if (day && !day.isLate)
      return {
        field: 'issued',
        value: { 'date-parts': [day.parts] },
        basis: 'head of the mail that is sent on',
      };
    return {
      rule: `${format}.forwarded`,
      message:
        'sends another mail on, of which no day can be read: no date is taken from it. State "issued" in sources.json.',
      span: null,
    };
  }
  const day = mailDay(date);
  if (day === null) return null;
  if (day.isLate) return lateDay(`${format}.date`, date, HEADER);
  return { field: 'issued', value: { 'date-parts': [day.parts] }, basis: HEADER };
}
