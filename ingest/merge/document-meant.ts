/**
 * Which document a constraint means by an id, or by so much of its beginning as tells it from the others. The whole id of one document is that document, though another begins
 * with it: `a` beside `a2`.
 * @returns the document's id, or what is wrong and what to do
 */
export function documentMeant(
  asked: string,
  ids: readonly string[],
): { readonly id: string } | { readonly fault: string } {
  if (ids.includes(asked)) return { id: asked };
  const [first, ...others] = ids.filter((id) => id.startsWith(asked));
  if (first === undefined)
    return { fault: `no document's id is or begins with “${asked}”; name the file without .txt` };
  if (others.length > 0)
    return {
      fault: `“${asked}” begins the ids of ${[first, ...others].join(', ')}; write so much of the id as tells it from the others`,
    };
  return { id: first };
}
