/** Words for those who held an office before: the name that follows is of the past. */
const FORMER =
  /(?:前任|前|歷任|历任|已故)(?:總統|总统|總理|总理|首相|主席|國務卿|国务卿|外長|外长|外相|部長|部长|領導人|领导人|國王|国王)(?:如)?$/;

/** The names that a text gives to former holders of an office: `前總統金大中`. */
export function formerHolders(text: string, names: readonly string[]): ReadonlySet<string> {
  return new Set(
    names.filter((name) => {
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
        if (FORMER.test(text.slice(Math.max(0, at - 10), at))) return true;
      return false;
    }),
  );
}

/**
 * Whether a clause tells of what was before: the first person whom its sentence names held an office that another holds now. A section on a round tells such
 * things as its background; they are nobody's position at the round.
 * Example: `南韓前總統盧泰愚提出「北方政策」`. Counter-example: `首相訪問北韓是支援前總統金大中的政策`, whose subject holds his office.
 * @param passage the passage as it reads; `at` is where the clause begins in it
 */
export function isBackground(
  passage: string,
  at: number,
  names: readonly string[],
  former: ReadonlySet<string>,
): boolean {
  const start = Math.max(...['。', '！', '？'].map((mark) => passage.lastIndexOf(mark, at - 1))) + 1;
  const end = passage.slice(at).search(/[。！？]/);
  const sentence = passage.slice(start, end < 0 ? passage.length : at + end);
  const places = names.flatMap((name) => {
    const found = sentence.indexOf(name);
    return found < 0 ? [] : [{ name, found }];
  });
  const first = places.sort((a, b) => a.found - b.found || b.name.length - a.name.length)[0];
  return first !== undefined && former.has(first.name);
}
