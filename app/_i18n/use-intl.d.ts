import type en from '../messages/en.json';
import type { AppLocale } from './locale';

/** Makes message keys and the language's tag checked by the compiler. */
declare module 'use-intl' {
  interface AppConfig {
    Locale: AppLocale;
    Messages: typeof en;
  }
}
