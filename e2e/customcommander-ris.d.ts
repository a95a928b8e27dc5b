/** The package ships no types of its own. */
declare module '@customcommander/ris' {
  interface RisName {
    last_name: string;
    first_name?: string;
  }

  /** The records of a file in RIS, each from tag to values; null where it cannot be read. */
  export function read(text: string): { TI: string[]; UR: string[]; AU?: RisName[] }[] | null;
}
