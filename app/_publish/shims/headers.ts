import { NAMED_ORIGIN } from '../../_start/caching-proxy/origin';

/** What a request would say, while pages of a copy are drawn without any. */

let spoken = 'en';

/** Sets the language of the pages that are drawn from now on. */
export function speak(locale: string): void {
  spoken = locale;
}

export const cookies = async () => ({ get: () => undefined });

export async function headers(): Promise<Headers> {
  const { SITE_URL } = process.env;
  return new Headers({ 'accept-language': spoken, ...(SITE_URL && { [NAMED_ORIGIN]: SITE_URL }) });
}
