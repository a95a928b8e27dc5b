import { Presets, SingleBar } from 'cli-progress';

/** How many pages of the file that is being read are done. */
export interface PagesDone {
  readonly done: number;
  readonly all: number;
}

/** Who is told how far an ingest is. */
export type Told = Pick<Progress, 'step' | 'within' | 'pages'>;

/** A bar that shows the stages of an ingest, on a terminal; elsewhere it is silent. Who has started this process with a channel to it is told how far a file is. */
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

  /** How many pages of a file are read: of one whose text is recognised each takes seconds. */
  pages(fileName: string, done: number, all: number): void {
    this.bar?.update({ stage: `${this.stage}: ${fileName}, page ${done} of ${all}` });
    if (process.connected) process.send?.({ done, all } satisfies PagesDone);
  }

  end(): void {
    this.bar?.stop();
  }
}
