import { describe, expect, test } from 'vitest';
import { CLEANING as ENGLISH } from '../language/en/text/cleaning';
import { CLEANING as CHINESE } from '../language/zh/text/cleaning';
import { clean } from './clean';

/** The paragraphs that lines are read as. */
const english = (...lines: readonly string[]): string[] => clean(lines.join('\n'), ENGLISH).text.split('\n');
const chinese = (...lines: readonly string[]): string[] => clean(lines.join('\n'), CHINESE).text.split('\n');

/** A paragraph on one line, by which lines are seen to be whole. */
const WHOLE = 'The parties met in a hall by the lake to speak of what had come to pass. '.repeat(3);

describe('the further lines of an entry go on with it', () => {
  test.each([
    [
      'beside a column of dates',
      [
        '9 May        Iran and Turkey take the matter to the Court of',
        '             Justice. It meets.',
        '22 September Iran orders its envoys to leave by the end of',
        '             the week.',
        '23 May       Talks end.',
      ],
      [
        '9 May        Iran and Turkey take the matter to the Court of Justice. It meets.',
        '22 September Iran orders its envoys to leave by the end of the week.',
        '23 May       Talks end.',
      ],
    ],
    [
      'behind a tab',
      [
        'May 9\tIran and Turkey take the matter to',
        '\tthe Court of Justice.',
        'May 22\tIran orders its envoys to leave by',
        '\tthe end of the week.',
      ],
      [
        'May 9\tIran and Turkey take the matter to the Court of Justice.',
        'May 22\tIran orders its envoys to leave by the end of the week.',
      ],
    ],
    [
      'below a date and a colon',
      [
        'May 9, 1984: Iran and Turkey take the matter to the',
        '  Court of Justice.',
        'May 22, 1984: Iran orders its envoys to leave by the',
        '  end of the week.',
      ],
      [
        'May 9, 1984: Iran and Turkey take the matter to the Court of Justice.',
        'May 22, 1984: Iran orders its envoys to leave by the end of the week.',
      ],
    ],
    [
      'below a date that stands alone',
      [
        'May 9, 1984',
        '      Iran and Turkey take the matter to the Court',
        '      of Justice.',
        'May 22, 1984',
        '      Iran orders its envoys to leave.',
        '      Turkey protests.',
      ],
      [
        'May 9, 1984',
        'Iran and Turkey take the matter to the Court of Justice.',
        'May 22, 1984',
        'Iran orders its envoys to leave.',
        'Turkey protests.',
      ],
    ],
    [
      'and a day below its year is an entry',
      [
        '1984    9 May   Iran and Turkey take the matter to the',
        '                Court of Justice.',
        '        22 May  Iran orders its envoys to leave by the',
        '                end of the week.',
      ],
      [
        '1984    9 May   Iran and Turkey take the matter to the Court of Justice.',
        '22 May  Iran orders its envoys to leave by the end of the week.',
      ],
    ],
    [
      'and what stands beside the entries is cut where they are',
      [
        '9 May        Iran and Turkey take the matter to the Court of',
        '             Justice.',
        '22 May       Iran orders its envoys to leave by the end of',
        '             the week.',
        '',
        'Late in the year the two of them began to speak with one',
        'another.',
      ],
      [
        '9 May        Iran and Turkey take the matter to the Court of Justice.',
        '22 May       Iran orders its envoys to leave by the end of the week.',
        'Late in the year the two of them began to speak with one another.',
      ],
    ],
  ])('%s', (_, lines, paragraphs) => expect(english(...lines)).toEqual(paragraphs));

  test('in a text that is cut at a width, where an entry that fills its line ends at the next date', () => {
    const lines = [
      '9 May        Iran and Turkey take the matter to the Court of',
      '             Justice in order to have it settled by the summer',
      '             of that year. It meets for the first time in May.',
      '22 May       Iran orders its envoys to leave by the end of a',
      '             week in which both sides have met for three times.',
      '23 May       The talks end, and nobody says anything of them.',
      '24 May       The envoys go home by way of a town in the west.',
    ];
    expect(english(...lines).map((line) => line.slice(0, 6))).toEqual([
      '9 May ',
      '22 May',
      '23 May',
      '24 May',
    ]);
  });

  test('in Chinese', () => {
    expect(
      chinese(
        '1984年5月9日   伊朗與土耳其把爭端提交國際法院，要求',
        '               判決。',
        '1984年5月22日  伊朗要求各國使節在一個星期之內全部離',
        '               境。',
      ),
    ).toEqual([
      '1984年5月9日   伊朗與土耳其把爭端提交國際法院，要求判決。',
      '1984年5月22日  伊朗要求各國使節在一個星期之內全部離境。',
    ]);
  });
});

describe('other lines that are indented stay as they are', () => {
  test.each([
    [
      'a quotation',
      [
        'May 9, 1984: The minister said:',
        '    "We will never give up what is ours by right."',
        'May 22, 1984: The envoy said:',
        '    "Nobody asks you to give up anything at all."',
      ],
    ],
    [
      'verse',
      ['The morning came on quiet feet', '    and nobody was there,', 'The evening left an empty street'],
    ],
    [
      'the cells of a table',
      ['1 May 1990   France', '             Germany', '2 June 1991  Italy', '             Spain'],
    ],
    [
      'a table of three columns',
      [
        '1 May 1990   Treaty on the Sea and what lies below   Geneva',
        '             Protocol to it                          Paris',
        '2 June 1991  Treaty on the Air                       Rome',
        '             Protocol to it                          Bonn',
      ],
    ],
    ['headings', ['1984', '    Years of the war', '1985', '    Years of the long peace that came after it']],
    [
      'one paragraph behind a date',
      ['May 22, 1984: the end', '    The parties met in a hall by the lake to'],
    ],
  ])('%s', (_, lines) => {
    expect(english(...lines, '', WHOLE).slice(0, -1)).toEqual(lines.map((line) => line.trim()));
  });

  test('Chinese paragraphs that begin with wide blanks', () => {
    const lines = [
      '1984年5月9日：伊朗與土耳其把爭端提交國際法院，要求判決',
      '　　各方代表隨後在日內瓦會面，討論停火問題',
      '1984年5月22日：伊朗要求各國使節在一個星期之內離境',
      '　　土耳其外交部表示遺憾，並召回大使',
    ];
    expect(chinese(...lines)).toEqual(lines.map((line) => line.trim()));
  });
});
