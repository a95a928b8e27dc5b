/** A file that means no good, made by code, and how reading it has to end. */
export interface HostileFile {
  readonly what: string;
  readonly name: string;
  make(): Uint8Array;
  /** The sentence with which it is refused; or words of a doubt; or words of the text that is read all the same. */
  readonly ends: { readonly refused: RegExp } | { readonly doubt: RegExp } | { readonly read: RegExp };
  /** Seconds after which its reader is ended, where it is one that never ends by itself. */
  readonly patience?: number;
  /** What the text must not hold. */
  readonly without?: RegExp;
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
export const times = (count: number, text: string): string => text.repeat(count);
