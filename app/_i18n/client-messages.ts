import { type AppLocale, MESSAGES } from './locale';

/** The texts that only the server draws with: every page would carry them along for nothing. */
export const SERVER_ONLY = [
  'about',
  'api',
  'diagnostic',
  'dating',
  'dispute',
  'logIn',
  'matrix',
  'name',
  'noEvent',
  'round',
] as const;

export type ClientMessages = Omit<(typeof MESSAGES)[AppLocale], (typeof SERVER_ONLY)[number]>;

/** The texts that components in the browser draw with. */
export function clientMessages(locale: AppLocale): ClientMessages {
  const messages: Partial<(typeof MESSAGES)[AppLocale]> = { ...MESSAGES[locale] };
  for (const name of SERVER_ONLY) delete messages[name];
  return messages as ClientMessages;
}
