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
  'told',
] as const;

/** The texts that come with the script that draws with them, when it is asked for. */
export const BY_SCRIPT = ['adding', 'review', 'queue'] as const;

export type ClientMessages = Omit<
  (typeof MESSAGES)[AppLocale],
  (typeof SERVER_ONLY)[number] | (typeof BY_SCRIPT)[number]
>;

/** The texts that components in the browser draw with. */
export function clientMessages(locale: AppLocale): ClientMessages {
  const messages: Partial<(typeof MESSAGES)[AppLocale]> = { ...MESSAGES[locale] };
  for (const name of [...SERVER_ONLY, ...BY_SCRIPT]) delete messages[name];
  return messages as ClientMessages;
}
