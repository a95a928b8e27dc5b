import type { Block, Line, Worker } from 'tesseract.js';
import type { Run } from '../pdf/runs';
import { modelFolder } from './installed';
import { withFullWidthMarks } from './marks';

/** A page as a machine reads it from a picture; places are in points of the picture. */
export interface RecognisedPage {
  readonly runs: readonly Run[];
  readonly isVertical: boolean;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** So sure a reading is taken without trying other models, and so much surer another has to be. */
const SURE = 0.8;
/** Lines whose height is within this share of the usual one are set in letters of one size. */
const SAME_SIZE = 0.3;

/** Reads pictures of pages, with the models that read the first of them best. */
export class Recogniser {
  private readonly models = modelFolder();
  private readonly workers = new Map<string, Promise<Worker>>();
  private chosen: string | null = null;

  /**
   * @param sets models that may be tried, in their order
   * @param beat is called while a page is being read
   */
  constructor(
    private readonly sets: readonly (readonly string[])[],
    private readonly beat: () => void,
  ) {}

  /** @param picture PNG or JPEG @throws Error where it is none */
  async read(picture: Uint8Array): Promise<RecognisedPage> {
    let best: RecognisedPage | null = null;
    let bestSet = '';
    const sets = this.chosen === null ? this.sets.map((set) => set.join('+')) : [this.chosen];
    for (const set of sets) {
      const page = await this.readWith(set, picture);
      if (!best || page.confidence > best.confidence) {
        best = page;
        bestSet = set;
      }
      if (best.confidence >= SURE) break;
    }
    if (!best) throw new Error('no models are installed');
    // An empty page says nothing of the next one.
    if (best.runs.length > 0) this.chosen = bestSet;
    return best;
  }

  async close(): Promise<void> {
    for (const worker of this.workers.values()) await (await worker).terminate();
    this.models.remove();
  }

  private async readWith(set: string, picture: Uint8Array): Promise<RecognisedPage> {
    const worker = this.workers.get(set) ?? this.started(set);
    this.workers.set(set, worker);
    const { data } = await (await worker).recognize(Buffer.from(picture), {}, { blocks: true });
    return { ...runsIn(data.blocks ?? [], set.includes('vert')), confidence: data.confidence / 100 };
  }

  private async started(set: string): Promise<Worker> {
    const { createWorker, OEM, PSM } = await import('tesseract.js');
    const isVertical = set.includes('vert');
    const worker = await createWorker(set.split('+'), OEM.LSTM_ONLY, {
      langPath: this.models.folder,
      cacheMethod: 'none',
      gzip: true,
      logger: () => this.beat(),
      errorHandler: () => {},
    });
    await worker.setParameters({
      tessedit_pageseg_mode: isVertical ? PSM.SINGLE_BLOCK_VERT_TEXT : PSM.AUTO,
    });
    return worker;
  }
}

/** The words of a page as runs, as if they had been printed there. */
function runsIn(blocks: readonly Block[], isVertical: boolean): { runs: Run[]; isVertical: boolean } {
  const lines = blocks.flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.lines));
  const across = ({ bbox }: Line): number => (isVertical ? bbox.x1 - bbox.x0 : bbox.y1 - bbox.y0);
  const heights = lines.map(across).sort((a, b) => a - b);
  const usual = heights[Math.floor(heights.length / 2)] ?? 0;
  const right = Math.max(0, ...lines.map(({ bbox }) => bbox.x1));
  const runs = lines.flatMap((line): Run[] => {
    const own = across(line);
    const size = Math.abs(own - usual) <= usual * SAME_SIZE ? usual : own;
    const texts = withFullWidthMarks(line.words.map(({ text }) => text));
    return line.words.flatMap(({ bbox }, i): Run[] => {
      const text = texts[i] ?? '';
      if (text.trim() === '') return [];
      const box = { x: bbox.x0, y: bbox.y0, width: bbox.x1 - bbox.x0, height: bbox.y1 - bbox.y0 };
      return [
        isVertical
          ? { text, start: bbox.y0, end: bbox.y1, at: right - (line.bbox.x0 + line.bbox.x1) / 2, size, box }
          : { text, start: bbox.x0, end: bbox.x1, at: (line.baseline.y0 + line.baseline.y1) / 2, size, box },
      ];
    });
  });
  return { runs, isVertical };
}
