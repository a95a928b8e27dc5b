import { Presets, SingleBar } from 'cli-progress';

/** A bar that shows the stages of an ingest, on a terminal; elsewhere it is silent. */
export class Progress {
  private readonly bar: SingleBar | null;

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
    this.bar?.increment(1, { stage });
  }

  end(): void {
    this.bar?.stop();
  }
}
