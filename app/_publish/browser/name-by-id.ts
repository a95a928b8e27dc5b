/** A copy tells of names on its pages alone. */
export const nameById = async () => null;
