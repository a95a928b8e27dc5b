/** Of a list the items that have not been checked before. */
export type Fresh = <T extends object>(list: readonly T[]) => readonly T[];

/** All are. */
export const ALL: Fresh = (list) => list;
