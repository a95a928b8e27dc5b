import { whole } from './parts';

export const ingestRun = async () => (await whole()).run;
