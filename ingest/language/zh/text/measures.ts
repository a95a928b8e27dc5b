/** The form under which persons are counted. */
export const PERSONS = '人';
/** Measures: the words in both scripts, of which the longer stand first, and the form they are compared under. None is the beginning of another. */
export const MEASURES = [
  { id: 'us-dollar', words: '美元|美金', form: '美元' },
  { id: 'yen', words: '日圓|日元', form: '日圓' },
  { id: 'euro', words: '歐元|欧元', form: '歐元' },
  { id: 'tonne', words: '公噸|公吨|噸|吨', form: '噸' },
  { id: 'kilogram', words: '公斤|千克', form: '公斤' },
  { id: 'kilowatt', words: '千瓦|瓩', form: '千瓦' },
  { id: 'megawatt', words: '兆瓦', form: '兆瓦' },
  { id: 'round-thing', words: '枚|顆|颗', form: '枚' },
  { id: 'aircraft', words: '架', form: '架' },
  { id: 'ship', words: '艘', form: '艘' },
  { id: 'vehicle', words: '輛|辆', form: '輛' },
  { id: 'building', words: '座', form: '座' },
  { id: 'rod', words: '根|支', form: '根' },
  { id: 'person', words: '名|位|人', form: PERSONS },
] as const satisfies readonly { readonly id: string; readonly words: string; readonly form: string }[];

/** The words of a measure, as alternatives of a pattern. */
export function measureWords(id: (typeof MEASURES)[number]['id']): string {
  return MEASURES.find((measure) => measure.id === id)?.words ?? '';
}
