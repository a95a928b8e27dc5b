/** What of the library is used here: it is no dependency that is always installed, so its own types may not be there. */
declare module 'tesseract.js' {
  interface Bounds {
    readonly x0: number;
    readonly y0: number;
    readonly x1: number;
    readonly y1: number;
  }
  interface Word {
    readonly text: string;
    readonly bbox: Bounds;
  }
  export interface Line {
    readonly bbox: Bounds;
    readonly baseline: Bounds;
    readonly words: readonly Word[];
  }
  export interface Block {
    readonly paragraphs: readonly { readonly lines: readonly Line[] }[];
  }
  export interface Worker {
    setParameters(parameters: Readonly<Record<string, string>>): Promise<unknown>;
    recognize(
      picture: Uint8Array,
      options: object,
      output: { readonly blocks: boolean },
    ): Promise<{ readonly data: { readonly confidence: number; readonly blocks: readonly Block[] | null } }>;
    terminate(): Promise<unknown>;
  }
  export const OEM: { readonly LSTM_ONLY: number };
  export const PSM: { readonly AUTO: string; readonly SINGLE_BLOCK_VERT_TEXT: string };
  export function createWorker(
    models: readonly string[],
    engine: number,
    options: {
      readonly langPath: string;
      readonly cacheMethod: 'none';
      readonly gzip: boolean;
      readonly logger: () => void;
      readonly errorHandler: (error: unknown) => void;
    },
  ): Promise<Worker>;
}
