import { Presets, SingleBar } from 'cli-progress';

/** Who is told how far an ingest is. */
export type Told = Pick<Progress, 'step' | 'within'>;

/** A bar that shows the stages of an ingest, on a terminal; elsewhere it is silent. */
export class Progress {
  private readonly bar: SingleBar | null;
  private stage = '';

  constructor(stages: number) {
    if (!process.stderr.isTTY) {
      this.bar = null;
      return;
    }
    this.bar = new SingleBar(
      { format: '{bar} {stage}', clearOnComplete: true, hideCursor: true },
      Presets.shades_classic,
    );
    this.bar.start(stages, 0, { stage: '' });
  }

  step(stage: string): void {
    this.stage = stage;
    this.bar?.increment(1, { stage });
  }

  /** How many documents of all that the stage reads are read. */
  within(done: number, all: number): void {
    this.bar?.update({ stage: `${this.stage}: ${done} of ${all} documents` });
  }

  end(): void {
    this.bar?.stop();
  }
}
