import { zlibSync } from 'fflate';
import { bytesOf, type HostileFile, times } from './hostile-file';
import { lockedPdf } from './locked-pdf';
import { type PdfObject, pagesOf, pdfOf, stream } from './pdf-bytes';

const LINE = 'They met in Beijing.';
const READ = { read: /They met in Beijing\./ };
/** Which of the objects is the content of the first page. */
const CONTENT = 4;

function withObject(at: number, object: PdfObject): PdfObject[] {
  return pagesOf([LINE]).map((one, i) => (i === at ? object : one));
}

/** PDF. */
export const PDFS: readonly HostileFile[] = [
  {
    what: 'five thousand pages',
    name: 'pages.pdf',
    make: () => pdfOf(pagesOf(Array.from({ length: 5000 }, () => LINE))),
    ends: { refused: /5,?000 pages|more than 3,?000 pages/ },
  },
  {
    what: 'programs that run when it is opened, and a program to start',
    name: 'scripts.pdf',
    make: () =>
      pdfOf(
        pagesOf(
          [LINE],
          '/OpenAction << /S /JavaScript /JS (app.alert\\("evil"\\)) >> /AA << /WC << /S /Launch /F (evil.exe) >> >> /Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (evil) >>] >> >>',
          '/AA << /O << /S /URI /URI (https://example.org/evil) >> >>',
        ),
      ),
    ends: READ,
    without: /evil/,
  },
  {
    what: 'pages that lead to themselves',
    name: 'circle.pdf',
    make: () =>
      pdfOf([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Count 10 /Kids [2 0 R 2 0 R] /Parent 2 0 R >>',
      ]),
    ends: { refused: /\S/ },
  },
  {
    what: 'a table of places that leads to itself',
    name: 'places.pdf',
    make: () => {
      const pdf = Buffer.from(pdfOf(pagesOf([LINE]))).toString('latin1');
      const at = pdf.lastIndexOf('xref\n0');
      return Buffer.from(pdf.replace('/Root 1 0 R', `/Root 1 0 R /Prev ${at}`), 'latin1');
    },
    ends: READ,
  },
  {
    what: 'places that are none',
    name: 'nowhere.pdf',
    make: () =>
      Buffer.from(
        Buffer.from(pdfOf(pagesOf([LINE])))
          .toString('latin1')
          .replace(/\d{10} 00000 n/g, '9999999999 00000 n'),
        'latin1',
      ),
    ends: READ,
  },
  {
    what: 'a content that unpacks to a thousand times its size',
    name: 'bomb.pdf',
    make: () =>
      pdfOf(
        withObject(
          CONTENT,
          stream(
            zlibSync(bytesOf(`BT /F 12 Tf (${LINE}) Tj ET ${times(30 * 1024 * 1024, ' ')}`)),
            '/Filter /FlateDecode',
          ),
        ),
      ),
    ends: { read: /They met|bomb\.pdf/ },
  },
  {
    what: 'a content that is its own filter, twenty times',
    name: 'filters.pdf',
    make: () => pdfOf(withObject(CONTENT, stream(bytesOf('a'), `/Filter [${times(2000, '/FlateDecode ')}]`))),
    ends: { refused: /\S/ },
  },
  {
    what: 'lists in each other without end',
    name: 'deep.pdf',
    make: () => pdfOf(withObject(CONTENT, stream(bytesOf(`${times(50_000, '[')}BT (${LINE}) Tj ET`)))),
    ends: { refused: /\S/ },
  },
  {
    what: 'a dictionary in a dictionary, fifty thousand deep',
    name: 'dictionaries.pdf',
    make: () => pdfOf(pagesOf([LINE], `/A ${times(50_000, '<< /A ')}1${times(50_000, ' >>')}`)),
    ends: { read: /They met|dictionaries\.pdf/ },
  },
  {
    what: 'a page that draws itself',
    name: 'form.pdf',
    make: () =>
      pdfOf([
        ...pagesOf([LINE]).map((one, i) =>
          i === 3 ? String(one).replace('/F 3 0 R >>', '/F 3 0 R >> /XObject << /X 6 0 R >>') : one,
        ),
        stream(
          bytesOf('/X Do'),
          '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>',
        ),
      ]),
    ends: READ,
  },
  {
    what: 'a PDF that is locked by a password',
    name: 'locked.pdf',
    make: () => lockedPdf(LINE, 'secret'),
    ends: { refused: /is locked with a password/ },
  },
  {
    what: 'half of a PDF',
    name: 'half.pdf',
    make: () => pdfOf(pagesOf([LINE])).slice(0, 300),
    ends: { refused: /\S/ },
  },
  {
    what: 'the mark of a PDF alone',
    name: 'mark.pdf',
    make: () => bytesOf('%PDF-1.7\n'),
    ends: { refused: /\S/ },
  },
  {
    what: 'a page as large as a country',
    name: 'large.pdf',
    make: () => pdfOf(pagesOf([LINE], '', '/UserUnit 1000000')),
    ends: READ,
  },
];
