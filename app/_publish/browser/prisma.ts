/** Statements are put to the app's database alone; in a copy other modules answer what they ask. */
const nothing = () => null;

export const Prisma = { sql: nothing, join: nothing, raw: nothing };
