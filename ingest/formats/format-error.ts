/** A file that its reader cannot make a text of. `what` goes on from the file's name (`is encrypted`), `cure` is a sentence of its own. */
export class FormatError extends Error {
  override readonly name = 'FormatError';

  /** @param rule names the fault: `pdf.encrypted` */
  constructor(
    readonly rule: string,
    readonly what: string,
    readonly cure: string,
  ) {
    super(`${what}. ${cure}.`);
  }

  /** The sentence for a person. */
  of(fileName: string): string {
    return `${fileName} ${this.message}`;
  }
}
