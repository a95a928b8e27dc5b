import { MachineReading } from '@/lib/schema/review';

/** The fields of an event that an editor has corrected, as the machine reads them, from the column that holds them; null where nothing was corrected. */
export function machineReading(column: string | null): MachineReading | null {
  return column === null ? null : MachineReading.parse(JSON.parse(column));
}
