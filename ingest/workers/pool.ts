import type { ReadDocument } from '../read/read-folder';
import type { Ahead, AheadRead } from './ahead';
import { Crew } from './crew';
import type { Results } from './messages';
import { readBy } from './reading';
import type { Receiver } from './receiver';
import { scriptOf } from './thread';
import { titleBy } from './titling';

const SCRIPT = scriptOf(new URL('./worker.ts', import.meta.url), 'worker');

/** Worker threads that read documents, and title them while nothing is to be read. They are started when they are first needed. */
export class Pool {
  private readonly crew: Crew;

  /**
   * @param threads how many at most
   * @param script what a worker runs
   */
  constructor(
    private readonly threads: number,
    script = SCRIPT,
  ) {
    this.crew = new Crew(script);
  }

  /** Whether workers have been started. */
  get isRunning(): boolean {
    return this.crew.running.length > 0;
  }

  /** Has documents read, by workers and this thread (`readBy`); what needs titles is left to be titled. */
  read(ahead: Ahead, receiver: Receiver): Promise<void> {
    return readBy(this.crew, this.threads, ahead, receiver);
  }

  /** Has a document titled when nothing is to be read, or when titles are needed. @param known what is known of it */
  leave(ahead: AheadRead, known: Results): void {
    this.crew.leave(ahead, known);
  }

  /** Whether a document waits to be titled. */
  isLeft(read: ReadDocument): boolean {
    return this.crew.backlog.has(read);
  }

  /** Waits until all is titled that was left. */
  title(ahead: Ahead, receiver: Receiver): Promise<void> {
    return titleBy(this.crew, ahead, receiver);
  }

  /** What is not titled yet needs no titles. */
  forget(): void {
    this.crew.forget();
  }

  /** Ends all workers. */
  close(): Promise<void> {
    return this.crew.close();
  }
}
