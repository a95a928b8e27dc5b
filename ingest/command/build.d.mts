export function build(): Promise<void>;
export function buildOf(entryPoints: Readonly<Record<string, string>>): Promise<void>;
