/** A glyph that a PDF's broken character map puts for another. */
interface GlyphFault {
  readonly wrong: string;
  readonly right: string;
  /**
   * Whether the wrong glyph is no word of modern Chinese. Where it is one (冻 is 凍 in simplified script) it is mended only in a file
   * that shows sure ones.
   */
  readonly sure: boolean;
}

const SURE = '尌就 帄平 冺利 冸別 貣起 頇須 詴試 歨步 冹判 伒伏';
const UNSURE = '冻列 棌採';

const faults = (pairs: string, sure: boolean): GlyphFault[] =>
  pairs.split(' ').map(([wrong = '', right = '']) => ({ wrong, right, sure }));

/** The faults that are known, each as the wrong glyph and the right one. */
export const GLYPH_FAULTS: readonly GlyphFault[] = [...faults(SURE, true), ...faults(UNSURE, false)];
