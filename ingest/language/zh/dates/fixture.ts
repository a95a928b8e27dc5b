import { recognise } from './recognise';

/** The expressions that are recognised in a text, as they read; for tables of tests. */
export function found(text: string, localEra?: boolean): string[] {
  return recognise(text, localEra === undefined ? {} : { localEra }).map((one) => one.text);
}
