import { describe, expect, test } from 'vitest';
import { Diagnostics } from '../faults/diagnostics';
import { asRead } from '../fixtures/as-read';
import { loadLexicon } from '../knowledge/load';
import { ingest } from '../pipeline';

/** What a document of these words names: the words in the file, how they read, whom they name and in which way. */
function namedIn(rawText: string): string[] {
  const { namings } = ingest([asRead('a', rawText)], loadLexicon(), new Diagnostics());
  for (const { span, text } of namings) expect(rawText.slice(span.start, span.end)).toBe(text);
  return namings.map(({ entityId, reading, way }) => [reading, entityId, way].join(' '));
}

describe('names in a text', () => {
  test.each<[string, string, string[]]>([
    [
      'a person, a state by an abbreviation',
      '金正日接見美方代表。',
      ['金正日 kim-jong-il name', '美方 USA name'],
    ],
    [
      'a treaty by two names',
      '伊朗退出《不擴散核武器條約》（NPT）。',
      ['伊朗 IRN name', '不擴散核武器條約 npt name', 'NPT npt name'],
    ],
    ['one and the other script', '巴基斯坦总统访问印度。', ['巴基斯坦 PAK name', '印度 IND name']],
    [
      'a seat of government is the place, too',
      '華盛頓譴責德黑蘭。',
      ['華盛頓 washington name', '華盛頓 USA seat', '德黑蘭 tehran name', '德黑蘭 IRN seat'],
    ],
    ['several that are named together', '兩岸恢復協商。', ['兩岸 CHN group', '兩岸 TWN group']],
    [
      'a line end in the file is none in the name',
      '台灣海峽局勢緊張，各方表示關切並且呼籲保持冷靜而巴基\n斯坦與鄰國隨後也表示關切，希望各方坐下來談判，避免局\n勢升高，並且維持海上航行的自由與安全。',
      ['台灣海峽 taiwan-strait name', '巴基斯坦 PAK name'],
    ],
    ['an office names nobody', '外長昨天啟程。', []],
    ['近日 is no Japan', '近日天氣轉涼。', []],
  ])('%s', (_, text, expected) => {
    expect(namedIn(text)).toEqual(expected);
  });
});
