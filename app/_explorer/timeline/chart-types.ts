import type { MarkedEvent } from '@/lib/queries/window/view';
import type { AxisFormat } from './axis-format';
import type { DayRange } from './days';
import type { Labelled } from './labels';
import type { Lane } from './lanes';
import type { GroupItem } from './scene';

/** A stretch of time behind all lanes. */
export interface Band extends DayRange {
  id: string;
  short: string;
  long: string;
}

/** The texts of the chart in the reader's language. */
export interface ChartTexts {
  axis: AxisFormat;
  title: (event: MarkedEvent) => string;
  /** The shortest words for it, its year and its date. */
  label: (event: MarkedEvent) => Labelled;
  /** The accessible names of a mark and of a group. */
  describe: (event: MarkedEvent) => string;
  describeGroup: (count: number) => string;
  /** What stands beside a date that a passage claims. */
  claim: (edtf: string, preferred: boolean) => string;
  lane: (id: string) => string;
  /** A day in full, by its number. */
  day: (day: number) => string;
}

/** All that the chart shows. `limits` are how far the window may be moved. */
export interface ChartData {
  lanes: readonly Lane[];
  bands: readonly Band[];
  limits: DayRange;
  /** The window that the page chooses. */
  home: DayRange;
  texts: ChartTexts;
}

/** What the chart tells the page. */
export interface ChartHandlers {
  /** The window changed; `chosen` where the reader did it and not the page. */
  onWindow: (range: DayRange, chosen: boolean) => void;
  /** How many different events now have a mark of their own within the window. */
  onDrawn: (events: number) => void;
  onOpen: (eventId: string) => void;
  onGroup: (group: GroupItem) => void;
}

/** What the buttons around the chart may ask of it. */
export interface ChartControls {
  show: (range: DayRange, chosen?: boolean) => void;
  zoom: (factor: number) => void;
  pan: (share: number) => void;
}
