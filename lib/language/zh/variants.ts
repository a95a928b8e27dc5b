/**
 * Spellings that are one word to a reader and that character conversion keeps apart: 計畫/計劃, 著/着.
 * Keys and values are in simplified form.
 */
export const VARIANTS: Readonly<Record<string, string>> = {
  画: '划',
  著: '着',
  唿: '呼',
  '○': '〇',
  Ｏ: '〇',
};
