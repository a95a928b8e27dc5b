import { BlockWriter } from '../block-writer';
import { FormatError } from '../format-error';
import { withTitle } from '../heading-title';
import { writeFlow } from '../html/flow';
import { pageOf } from '../html/page';
import type { Limits } from '../limits';
import { corePropertiesOf } from '../packed/core-properties';
import { headText } from '../packed/head';
import { unpack } from '../packed/unpack';
import { xmlOf } from '../packed/xml';
import { PLAIN, type TextOfRecord } from '../text-of-record';
import { trackedChanges } from '../tracked-changes';
import { htmlOf } from './odt-html';

const CONTENT = 'content.xml';
const META = 'meta.xml';
const MANIFEST = 'META-INF/manifest.xml';

/**
 * The text of an OpenDocument text: headings, paragraphs, items, notes, rows. Tracked changes are read as accepted; its programs and pictures stay packed.
 * @throws FormatError where it is none, is damaged or locked, or takes too much
 */
export function readOdt(bytes: Uint8Array, limits: Limits): TextOfRecord {
  const parts = unpack(bytes, (name) => [CONTENT, META, MANIFEST].includes(name), limits, {
    rule: 'odt',
    what: 'no OpenDocument text',
  });
  const content = parts.get(CONTENT);
  if (!content)
    throw new FormatError(
      'odt.no-content',
      'is no OpenDocument text: it has no content.xml',
      'Save it anew as .odt',
    );
  const manifest = parts.get(MANIFEST);
  if (manifest && headText(manifest).includes('encryption-data'))
    throw new FormatError('odt.encrypted', 'is locked by a password', 'Open it and save it without one');
  const { html, changes } = htmlOf(xmlOf(content, 'odt'));
  const writer = new BlockWriter(limits);
  writeFlow(pageOf(html).body, null, writer);
  if (writer.text === '')
    throw new FormatError(
      'odt.empty',
      'has no text, or is cut off',
      'Open it in a word processor and save it anew',
    );
  const meta = parts.get(META);
  return {
    ...PLAIN,
    text: writer.text,
    blocks: writer.blocks,
    stated: withTitle(meta ? corePropertiesOf(meta, 'odt') : [], writer),
    doubts: changes === 0 ? [] : [trackedChanges('odt', `${changes} changes`)],
  };
}
