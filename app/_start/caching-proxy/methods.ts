import { isDrawn } from './target';

const READING = ['GET', 'HEAD', 'OPTIONS'];

/** The methods that a path takes: pages take forms too. */
export function methodsOf(path: string): readonly string[] {
  return isDrawn(path) ? [...READING, 'POST'] : READING;
}

/** Whether the answer may be one that was given before. */
export const isReading = (method: string | undefined): boolean => method === 'GET' || method === 'HEAD';
