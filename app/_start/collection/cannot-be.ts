import { createTranslator } from 'use-intl/core';
import { MESSAGES } from '../../_i18n/locale';

/** What keeps a change from being done: a name of `adding.problem` in the messages, where a sentence in each language says what, and what to do. */
export type ProblemCode = keyof (typeof MESSAGES)['en']['adding']['problem'];
type Values = Readonly<Record<string, string | number>>;

const t = createTranslator({
  locale: 'en',
  messages: MESSAGES.en,
  namespace: 'adding.problem',
}) as unknown as (code: ProblemCode, values: Values) => string;

/** What is asked for and cannot be had. Its message is the sentence in English, which a program reads. */
export class CannotBe extends Error {
  /**
   * @param status of HTTP
   * @param values what the sentence names
   * @param more what the one who asked needs in order to go on
   */
  constructor(
    readonly status: 400 | 404 | 409 | 412 | 413 | 415 | 422 | 428 | 429,
    readonly code: ProblemCode,
    readonly values: Values = {},
    readonly more: Readonly<Record<string, unknown>> = {},
  ) {
    super(t(code, values));
  }
}
