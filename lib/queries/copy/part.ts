/** A part of a copy's data: its path within their folder, without an ending (`event/x`), and what it is. */
export type Part = readonly [name: string, data: unknown];

export const part = (name: string, data: unknown): Part => [name, data];
