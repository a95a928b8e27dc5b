import { z } from 'zod';

export const Locale = z.enum(['zh-Hant', 'en']);
/** A language and script in which things are named for readers. */
export type Locale = z.infer<typeof Locale>;

export const LocalText = z.record(Locale, z.string());
/** What something is called in each locale; empty where it is called nothing there. */
export type LocalText = z.infer<typeof LocalText>;
