/** The package ships no types of its own. */
declare module '@customcommander/ris' {
  /** The records of a file in RIS, each from tag to values. */
  export function read(text: string): Record<string, string[]>[];
}
