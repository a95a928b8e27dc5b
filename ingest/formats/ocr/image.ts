import type { FormatReader } from '../format';

const PNG = [0x89, 0x50, 0x4e, 0x47];
const JPEG = [0xff, 0xd8, 0xff];

/** A picture of a page, of which the text is recognised. */
export const IMAGE: FormatReader = {
  id: 'image',
  version: 4,
  endings: ['.png', '.jpg', '.jpeg'],
  mediaType: 'image/*',
  isOne: (bytes) => [PNG, JPEG].some((mark) => mark.every((byte, i) => bytes[i] === byte)),
  async read(bytes, request) {
    const { readImage } = await import('./read-image');
    return readImage(bytes, request);
  },
};

/** The media type of a picture by its name. */
export function pictureType(fileName: string): string {
  return /\.png$/i.test(fileName) ? 'image/png' : 'image/jpeg';
}
