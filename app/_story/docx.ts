import {
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';
import type { Translate } from '../_explorer/view-words';
import type { Note } from '../_told/notes';
import type { Chapter, Sentence, Story } from './story';

interface Written {
  t: Translate;
  /** What the addresses of the site begin with. */
  origin: string;
}

const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

/** A face for each script, as Word has them everywhere. */
const FONT = {
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  eastAsia: 'PMingLiU',
  cs: 'Times New Roman',
};

/** What XML cannot hold: a file that has one is none to Word. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const clean = (text: string): string => text.replace(FORBIDDEN, '\uFFFD');

const run = (text: string) => new TextRun({ text: clean(text) });

function linkTo(text: string, link: string): ExternalHyperlink {
  return new ExternalHyperlink({ link, children: [new TextRun({ text: clean(text), style: 'Hyperlink' })] });
}

/** A story as a Word document, whose notes are footnotes of Word. */
export async function storyDocx(
  { title, lines, chapters, notes }: Story,
  written: Written,
): Promise<Uint8Array<ArrayBuffer>> {
  const { t, origin } = written;
  // Word counts the footnotes itself, from 1 on in every file.
  const before = (notes[0]?.number ?? 1) - 1;
  const told = ({ date, clause, href, number }: Sentence) => [
    run(date),
    linkTo(clause, `${origin}${href}`),
    new FootnoteReferenceRun(number - before),
  ];
  const chapter = ({ heading, depth, key, others }: Chapter): Paragraph[] => [
    new Paragraph({ heading: HEADINGS[depth], keepNext: true, children: [run(heading)] }),
    ...key.map((sentence) => new Paragraph({ children: told(sentence) })),
    ...(others.length === 0
      ? []
      : [
          new Paragraph({
            children: [
              ...(key.length === 0 ? [] : [run(`${t('told.others')} `)]),
              ...others.flatMap((sentence) => [...told(sentence), run(' ')]),
            ],
          }),
        ]),
  ];
  const noted = ({ lines: said }: Note): Paragraph[] =>
    said.map(
      ({ text, href, words }) =>
        new Paragraph({
          style: 'FootnoteText',
          children: [linkTo(text, `${origin}${href}`), ...(words === null ? [] : [run(` ${words}`)])],
        }),
    );
  const file = new Document({
    title: clean(title),
    creator: '',
    styles: {
      default: {
        document: {
          run: { font: FONT, size: 24, language: { value: 'en-GB', eastAsia: 'zh-TW' } },
          paragraph: { spacing: { after: 120 } },
        },
      },
    },
    footnotes: Object.fromEntries(notes.map((note) => [note.number - before, { children: noted(note) }])),
    sections: [
      {
        properties: { page: { size: { width: 11_906, height: 16_838 } } },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [run(title)] }),
          ...lines.map((line) => new Paragraph({ children: [run(line)] })),
          ...chapters.flatMap(chapter),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}
