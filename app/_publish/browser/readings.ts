import { names } from './parts';

export const readingsOfNames = async () => (await names()).readings;
