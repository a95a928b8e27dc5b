import type { MarkedEvent } from '@/lib/queries/window/view';
import type { ChartData } from './chart-types';
import { type Label, labelsOf } from './labels';

/** The labels of all events of a chart, each told apart from the others; worked out anew when the chart shows other data. */
export class EventLabels {
  private data: ChartData | null = null;
  private byId = new Map<string, Label>();

  of(event: MarkedEvent, data: ChartData): Label {
    if (this.data !== data) {
      const events = new Map(data.lanes.flatMap((lane) => lane.events.map((one) => [one.id, one])));
      this.byId = labelsOf([...events.values()].map(data.texts.label));
      this.data = data;
    }
    return this.byId.get(event.id) ?? { text: '', telling: 0 };
  }
}
