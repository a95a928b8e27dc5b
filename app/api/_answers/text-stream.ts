/** Pieces of text as the body of an answer, in UTF-8: each is made when the one before it has been taken, and none once nobody takes any more. */
export function textStream(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      let next = await pieces.next();
      while (!next.done && next.value === '') next = await pieces.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
}
