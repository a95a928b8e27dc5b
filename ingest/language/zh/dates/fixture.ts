import { recognise } from './recognise';

/** The expressions that are recognised in a text, as they read; for tables of tests. */
export function found(text: string, rocHabit?: boolean): string[] {
  return recognise(text, rocHabit === undefined ? {} : { rocHabit }).map((one) => one.text);
}
