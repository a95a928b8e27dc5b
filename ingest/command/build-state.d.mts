export const ROOT: string;
export const FOLDER: string;
export const CLI: string;
export const STATE: string;
export function stateNow(): string;
export function isFresh(): boolean;
