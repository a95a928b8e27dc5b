/** Chance that a number begins: the same number, the same draws. */
export interface Chance {
  /** A number from 0 to 1, without 1. */
  draw(): number;
  /** Whether something happens that happens so often. */
  happens(share: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** A whole number from 0 to less than `below`. */
  below(below: number): number;
}

/** Draws by the generator mulberry32, which needs no more than a seed of 32 bits. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const draw = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(draw() * limit);
  return {
    draw,
    below,
    happens: (share) => draw() < share,
    pick: <T>(list: readonly T[]) => list[below(list.length)] as T,
  };
}
