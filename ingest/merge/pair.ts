/** Two mentions by their places in the list, the smaller first. */
export type Pair = readonly [number, number];

export const pairOf = (one: number, other: number): Pair => (one < other ? [one, other] : [other, one]);
