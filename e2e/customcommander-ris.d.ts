/** The package ships no types of its own. */
declare module '@customcommander/ris' {
  interface RisName {
    last_name: string;
    first_name?: string;
  }

  interface RisDate {
    year?: string;
    month?: string;
    day?: string;
    info?: string;
  }

  /** The records of a file in RIS, each from tag to values; null where it cannot be read. */
  export function read(
    text: string,
  ): { TY: string[]; TI: string[]; UR: string[]; AU?: RisName[]; DA?: RisDate[]; PY?: unknown[] }[] | null;
}
