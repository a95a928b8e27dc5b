import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { BlockWriter } from '../block-writer';
import { FormatError } from '../format-error';
import { withTitle } from '../heading-title';
import { writeFlow } from '../html/flow';
import { pageOf } from '../html/page';
import type { Limits } from '../limits';
import { corePropertiesOf } from '../packed/core-properties';
import { isCompound } from '../packed/head';
import { unpack } from '../packed/unpack';
import { declaresEntities } from '../packed/xml';
import { type Doubt, PLAIN, type TextOfRecord } from '../text-of-record';
import { trackedChanges } from '../tracked-changes';

/** The parts that hold words, what they are called, and how they are numbered; pictures, programs and fonts stay packed. */
const PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(?:_rels\/)?[\w.-]+\.(?:xml|rels))$/;
const CORE = 'docProps/core.xml';
const TEXT = /^word\/document\d*\.xml$/;
const WORDS = /^word\/[\w.-]+\.xml$/;
/** What a part says of other parts and of files elsewhere, by the ids of its relations: pictures, targets of links. The words do without. */
const REFERENCE = /\sr:(?:id|embed|link|pict|href)="[^"]{0,200}"/g;
/** The same, and the calls of notes. */
const REFERENCE_OR_CALL = new RegExp(
  `${REFERENCE.source}|<w:(?:footnote|endnote|comment)Reference\\b[^>]{0,200}/>`,
  'g',
);
const INSERTED = /<w:(?:ins|moveTo)[\s>]/g;
const DELETED = /<w:(?:del|moveFrom)[\s>]/g;
const NOTES_LEFT_OUT: Doubt = {
  rule: 'docx.notes',
  message:
    'calls notes that are not in it, and was read without its notes. Open it in Word and save it anew if it has any.',
  span: null,
};
const ANEW = 'Open it in Word and save it anew as .docx';

/** What Word's own styles are; those for headings are known to mammoth. A table of contents tells nothing of its own. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  ...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='toc ${level}'] => nav > p:fresh`),
  "p[style-name='TOC Heading'] => nav > p:fresh",
];

/**
 * The text of a document of Word: headings, paragraphs, items, notes, rows. Tracked changes are read as accepted.
 * @throws FormatError where it is none, is damaged or locked, or takes too much
 */
export async function readDocx(bytes: Uint8Array, limits: Limits): Promise<TextOfRecord> {
  if (isCompound(bytes))
    throw new FormatError(
      'docx.locked',
      'is locked by a password, or is of an older Word (.doc)',
      'Open it in Word and save it as .docx without a password',
    );
  const packed = { rule: 'docx', what: 'no Word document' };
  const parts = unpack(bytes, (name) => PARTS.test(name), limits, packed);
  if (![...parts.keys()].some((name) => TEXT.test(name)))
    throw new FormatError('docx.no-document', 'is no Word document: it holds no text of one', ANEW);
  const decoder = new TextDecoder('utf-8');
  const written = new Map([...parts].map(([name, part]) => [name, decoder.decode(part)]));
  for (const [name, xml] of written)
    if (declaresEntities(xml))
      throw new FormatError(
        'docx.entities',
        `declares entities of its own in ${name}, which are not read`,
        ANEW,
      );
  const writer = new BlockWriter(limits);
  const { html, doubts } = await htmlOf(parts);
  writeFlow(pageOf(html).body, null, writer);
  if (writer.text === '')
    throw new FormatError('docx.empty', 'has no text', 'Put its text in, or save its pictures as pictures');
  const core = parts.get(CORE);
  return {
    ...PLAIN,
    text: writer.text,
    blocks: writer.blocks,
    stated: withTitle(core ? corePropertiesOf(core, 'docx') : [], writer),
    doubts: [...doubts, ...changesIn([...written.values()].join(''))],
  };
}

/** The changes that the XML of the parts tracks. */
function changesIn(xml: string): Doubt[] {
  const inserted = xml.match(INSERTED)?.length ?? 0;
  const deleted = xml.match(DELETED)?.length ?? 0;
  const changes = `${inserted} insertions, ${deleted} deletions`;
  return inserted + deleted === 0 ? [] : [trackedChanges('docx', changes)];
}

/**
 * Mammoth's HTML of the document. It is given the parts that were unpacked within the limits, and nothing else; it opens no file that the document names. Where a note is called that is not there, it is
 * given the text without its notes.
 * @throws FormatError where the document cannot be read
 */
async function htmlOf(
  parts: ReadonlyMap<string, Uint8Array>,
): Promise<{ html: string; doubts: readonly Doubt[] }> {
  try {
    return { html: await converted(parts, REFERENCE), doubts: [] };
  } catch (error) {
    if (error instanceof RangeError)
      throw new FormatError('docx.damaged', 'is damaged: its parts stand in each other too deep', ANEW);
  }
  try {
    return { html: await converted(parts, REFERENCE_OR_CALL), doubts: [NOTES_LEFT_OUT] };
  } catch {
    throw new FormatError('docx.damaged', 'is damaged: a part of it is missing or cut off', ANEW);
  }
}

/** @param left what is left out of the parts that hold words */
async function converted(parts: ReadonlyMap<string, Uint8Array>, left: RegExp): Promise<string> {
  const decoder = new TextDecoder('utf-8');
  const encoder = new TextEncoder();
  const words = [...parts].map(([name, part]) => [
    name,
    WORDS.test(name) ? encoder.encode(decoder.decode(part).replace(left, '')) : part,
  ]);
  const buffer = Buffer.from(zipSync(Object.fromEntries(words), { level: 0 }));
  const { value } = await mammoth.convertToHtml(
    { buffer },
    {
      styleMap: STYLES,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    },
  );
  return value;
}
