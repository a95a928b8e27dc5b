import { describe, expect, test } from 'vitest';
import { pngHead } from '../fixtures/png-head';
import { LIMITS } from '../limits';
import { sizeOfPicture } from './picture-size';
import { readImage } from './read-image';

/** A JPEG's head: a comment, then the frame with its size. */
const JPEG = Uint8Array.from([
  ...[0xff, 0xd8, 0xff, 0xfe, 0, 4, 1, 2],
  ...[0xff, 0xc0, 0, 11, 8, 0, 200, 1, 44, 1, 0, 0],
]);

const read = (bytes: Uint8Array) =>
  readImage(bytes, { fileName: 'a.png', limits: LIMITS, progress: () => {} }, []);

test('width and height are read from the head of a picture', () => {
  expect(sizeOfPicture(pngHead(640, 480))).toEqual({ width: 640, height: 480 });
  expect(sizeOfPicture(JPEG)).toEqual({ width: 300, height: 200 });
  expect(sizeOfPicture(pngHead(0, 480))).toBeNull();
  expect(sizeOfPicture(JPEG.subarray(0, 12))).toBeNull();
});

describe('what cannot be read ends in a sentence', () => {
  test('a picture larger than any page', async () => {
    await expect(read(pngHead(100_000, 100_000))).rejects.toThrow(
      /more than any page needs\. Make it smaller/,
    );
  });
  test('a broken picture', async () => {
    await expect(read(pngHead(0, 0))).rejects.toThrow(/broken picture\. Save it anew/);
  });
  test('any, where no text recognition is installed', async () => {
    await expect(read(pngHead(640, 480))).rejects.toThrow(
      /is a picture\. .*npm install --no-save tesseract\.js@/,
    );
  });
});
