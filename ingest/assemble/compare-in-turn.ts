/**
 * Compares two lists of numbers by their first members, where these are equal by their second, and so on; so no weight given to one can outweigh
 * another that comes before it. Example: `[1, 30]` comes before `[2, 0]`.
 * @returns less than 0 where the first list comes first, more where the second does, else 0
 */
export function compareInTurn(one: readonly number[], other: readonly number[]): number {
  for (let i = 0; i < Math.min(one.length, other.length); i += 1) {
    const difference = (one[i] as number) - (other[i] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}
