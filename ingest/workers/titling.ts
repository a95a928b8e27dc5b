import type { Ahead } from './ahead';
import type { Crew, Listener } from './crew';
import type { Receiver } from './receiver';

/** Waits until all is titled that was left: this thread titles what no worker has begun with. */
export function titleBy(crew: Crew, ahead: Ahead, receiver: Receiver): Promise<void> {
  const { backlog } = crew;
  const all = backlog.size;
  if (all === 0) return Promise.resolve();
  return new Promise((resolve) => {
    const count = (): void => {
      receiver.progress(all - backlog.size, all);
      if (backlog.size === 0) resolve();
    };
    const titleAlong = (): void => {
      const next = backlog.take();
      if (!next) return;
      receiver.title(next);
      count();
      setImmediate(titleAlong);
    };
    const listener: Listener = {
      read: () => {},
      titled: count,
      ended: count,
    };
    for (const one of crew.running) crew.listen(one, ahead, receiver, listener);
    setImmediate(titleAlong);
  });
}
