export function formatDate(edtf: string, _locale: 'en' | 'zh-Hant'): string {
  return edtf;
}
export function basisSentence(
  step: { rule: string; text: string; after: string },
  _locale: 'en' | 'zh-Hant',
): string {
  return `${step.rule}: ${step.text}`;
}
