/** The numbers from 0 up to one, in portions. */
export function portions(total: number, size: number): number[][] {
  return Array.from({ length: Math.ceil(total / size) }, (_, i) =>
    Array.from({ length: Math.min(size, total - i * size) }, (__, j) => i * size + j),
  );
}
