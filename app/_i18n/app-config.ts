// The compiler finds a package to augment only where the file imports it.
import type {} from 'use-intl/core';
import type { AppLocale, AppMessages } from './locale';

/** Makes message keys and the language's tag checked by the compiler. */
declare module 'use-intl/core' {
  interface AppConfig {
    Locale: AppLocale;
    Messages: AppMessages;
  }
}
