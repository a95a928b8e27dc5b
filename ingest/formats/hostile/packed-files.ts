import { strToU8, zipSync } from 'fflate';
import { asDocx, paragraph } from '../fixtures/as-docx';
import { asOdt } from '../fixtures/as-odt';
import { partsOf } from '../fixtures/written';
import { bytesOf, type HostileFile, times } from './hostile-file';
import { manyNamesOfOne, saysItIsSmall } from './zip-bytes';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STORY = partsOf('# Talks\nThey met in Beijing.');
const READ = { read: /^Talks\n\nThey met in Beijing./ };
/** More than the tests let a file unpack to. */
const LARGE = 12 * 1024 * 1024;
const LAUGHS = `<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>`;
const OUTSIDE = '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]>';

function document(xml: string): Record<string, string> {
  return { 'word/document.xml': xml };
}

function body(xml: string): string {
  return `<w:document xmlns:w="${MAIN}" xmlns:r="r"><w:body>${xml}</w:body></w:document>`;
}

const relations = (more: string): Record<string, string> => ({
  'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${more}</Relationships>`,
});
const outside = (type: string, target: string): string =>
  `<Relationship Id="o" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/>`;

/** Packed files: DOCX and ODT. */
export const PACKED: readonly HostileFile[] = [
  {
    what: 'a bomb: a part that unpacks to a thousand times its size',
    name: 'bomb.docx',
    make: () => asDocx(STORY, { parts: document(body(times(LARGE, ' '))) }),
    ends: { refused: /would unpack to more than 8 MB\. Split it/ },
  },
  {
    what: 'a bomb that says it is small',
    name: 'liar.docx',
    make: () =>
      saysItIsSmall(asDocx(STORY, { parts: document(body(times(LARGE, ' '))) }), 'word/document.xml', 400),
    ends: { refused: /is damaged.*save it anew/ },
  },
  {
    what: 'a bomb within the file, which nobody opens',
    name: 'nested.docx',
    make: () => {
      const inner = zipSync({ 'a.docx': zipSync({ 'word/document.xml': new Uint8Array(LARGE) }) });
      return asDocx(STORY, { parts: { 'word/embeddings/a.docx': Buffer.from(inner).toString('latin1') } });
    },
    ends: READ,
  },
  {
    what: 'one part under a thousand names',
    name: 'overlapping.docx',
    make: () => manyNamesOfOne('word/a', strToU8(times(20_000, 'a')), 900),
    ends: { refused: /would unpack to more than 8 MB/ },
  },
  {
    what: 'more parts than any document has',
    name: 'parts.docx',
    make: () =>
      zipSync(Object.fromEntries(Array.from({ length: 1500 }, (_, i) => [`word/${i}.xml`, strToU8('<a/>')]))),
    ends: { refused: /packs more than 1000 files/ },
  },
  {
    what: 'names that lead out of the file',
    name: 'paths.docx',
    make: () =>
      asDocx(STORY, {
        parts: { '../../../../tmp/a.xml': 'a', '/etc/a.xml': 'a', 'word/../../a.xml': 'a', 'C:\\a.xml': 'a' },
      }),
    ends: READ,
  },
  {
    what: 'pictures, templates and parts that lie elsewhere',
    name: 'external.docx',
    make: () =>
      asDocx(STORY, {
        body: `<w:p><w:r><w:drawing><a:blip xmlns:a="a" r:link="o" r:embed="o"/></w:drawing></w:r></w:p><w:altChunk r:id="o"/>`,
        parts: relations(
          outside('image', 'https://example.org/a.png') +
            outside('attachedTemplate', 'https://example.org/a.dotm') +
            outside('aFChunk', 'file:///etc/passwd'),
        ),
      }),
    ends: READ,
    without: /root:/,
  },
  {
    what: 'entities that lead to files of the machine',
    name: 'xxe.docx',
    make: () =>
      asDocx(STORY, { parts: document(OUTSIDE + body(paragraph('Talks').replace('Talks', '&a;'))) }),
    ends: { refused: /declares entities of its own in word\/document\.xml/ },
  },
  {
    what: 'entities that grow (a billion laughs)',
    name: 'laughs.docx',
    make: () => asDocx(STORY, { parts: document(LAUGHS + body('<w:p/>')) }),
    ends: { refused: /declares entities of its own/ },
  },
  {
    what: 'entities in the properties',
    name: 'properties.docx',
    make: () => asDocx(STORY, { parts: { 'docProps/core.xml': `${LAUGHS}<a>&c;</a>` } }),
    ends: { refused: /declares entities of its own in docProps\/core\.xml/ },
  },
  {
    what: 'parts fifty thousand deep',
    name: 'deep.docx',
    make: () =>
      asDocx(STORY, {
        parts: document(
          body(`${times(50_000, '<w:sdt><w:sdtContent>')}${times(50_000, '</w:sdtContent></w:sdt>')}`),
        ),
      }),
    ends: { refused: /is damaged: its parts stand in each other too deep|was not read within/ },
  },
  {
    what: 'a table of five thousand rows',
    name: 'table.docx',
    make: () =>
      asDocx(STORY, {
        body: `<w:tbl>${times(5000, `<w:tr><w:tc>${paragraph('a')}</w:tc></w:tr>`)}</w:tbl>`,
      }),
    ends: { read: /^Talks\n\nThey met in Beijing.\n\na\n\na\n/ },
  },
  {
    what: 'a table of tables',
    name: 'tables.docx',
    make: () =>
      asDocx(STORY, {
        body: `${times(300, '<w:tbl><w:tr><w:tc>')}${paragraph('a')}${times(300, '</w:tc></w:tr></w:tbl>')}`,
      }),
    ends: READ,
  },
  {
    what: 'programs',
    name: 'macros.docm',
    make: () => asDocx(STORY, { parts: { 'word/vbaProject.bin': 'AutoOpen', 'word/vbaData.xml': '<a/>' } }),
    ends: READ,
    without: /AutoOpen/,
  },
  {
    what: 'half of a document',
    name: 'half.docx',
    make: () => asDocx(STORY).slice(0, 900),
    ends: { refused: /is damaged.*save it anew/ },
  },
  {
    what: 'an archive of something else',
    name: 'other.docx',
    make: () => zipSync({ 'a.txt': strToU8('a') }),
    ends: { refused: /is no Word document/ },
  },
  {
    what: 'a document that is locked by a password',
    name: 'locked.docx',
    make: () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0)]),
    ends: { refused: /locked by a password/ },
  },
  {
    what: 'entities in OpenDocument',
    name: 'laughs.odt',
    make: () => asOdt(STORY, { 'content.xml': `${LAUGHS}<a>&c;</a>` }),
    ends: { refused: /declares entities of its own/ },
  },
  {
    what: 'programs in OpenDocument',
    name: 'macros.odt',
    make: () =>
      asOdt(STORY, {
        'Basic/Standard/Module1.xml': '<script:module>Shell("rm -rf /")</script:module>',
        'Scripts/python/a.py': 'import os',
      }),
    ends: READ,
    without: /Shell|import/,
  },
  {
    what: 'a cell that says it is there a thousand million times',
    name: 'repeated.odt',
    make: () =>
      asOdt([], {
        'content.xml':
          '<a xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:text><text:p>text<text:s text:c="2000000000"/></text:p><table:table><table:table-row table:number-rows-repeated="1000000000"><table:table-cell table:number-columns-repeated="1000000000"><text:p>a</text:p></table:table-cell></table:table-row></table:table></office:text></a>',
      }),
    ends: { read: /^text\n\na$/ },
  },
  {
    what: 'an OpenDocument that is locked by a password',
    name: 'locked.odt',
    make: () => asOdt(STORY, { 'META-INF/manifest.xml': '<manifest:encryption-data/>' }),
    ends: { refused: /is locked by a password/ },
  },
  {
    what: 'parts of an OpenDocument twenty thousand deep',
    name: 'deep.odt',
    make: () =>
      asOdt([], {
        'content.xml': `<a xmlns:office="o" xmlns:text="x"><office:text>${times(20_000, '<text:section>')}<text:p>text</text:p>${times(20_000, '</text:section>')}</office:text></a>`,
      }),
    ends: { read: /^text$/ },
  },
  {
    what: 'a bomb in OpenDocument',
    name: 'bomb.odt',
    make: () => asOdt(STORY, { 'content.xml': times(LARGE, ' ') }),
    ends: { refused: /would unpack to more than 8 MB/ },
  },
  {
    what: 'an OpenDocument without its text',
    name: 'other.odt',
    make: () => zipSync({ mimetype: [bytesOf('application/vnd.oasis.opendocument.text'), { level: 0 }] }),
    ends: { refused: /has no content\.xml/ },
  },
];
