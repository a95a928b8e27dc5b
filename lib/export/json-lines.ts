/** Objects one a line (https://jsonlines.org). */
export function jsonLines(objects: readonly unknown[]): string {
  return objects.map((object) => `${JSON.stringify(object)}\n`).join('');
}
