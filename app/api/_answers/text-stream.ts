import { AsyncResource } from 'node:async_hooks';

/**
 * Pieces of text as the body of an answer, in UTF-8: each is made when the one before it has been taken, and none once nobody takes any more. Whoever takes it, it is made
 * as part of the request it answers, whose collection it is about.
 */
export function textStream(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull: AsyncResource.bind(async (controller: ReadableStreamDefaultController<Uint8Array>) => {
      let next = await pieces.next();
      while (!next.done && next.value === '') next = await pieces.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    }),
    async cancel() {
      await pieces.return(undefined);
    },
  });
}
