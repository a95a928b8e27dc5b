/** The part of the package's interface that `edtf.ts` uses; it ships no types of its own. */
declare module 'edtf' {
  interface ExtendedDate {
    readonly type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'List' | 'Set';
    /** Milliseconds since 1970-01-01T00:00Z of the first and of the last instant. */
    readonly min: number;
    readonly max: number;
  }
  export default function edtf(text: string): ExtendedDate;
}
