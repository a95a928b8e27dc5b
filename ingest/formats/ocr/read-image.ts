import type { Request } from '../format';
import { FormatError } from '../format-error';
import { composed } from '../pdf/compose-pages';
import { PLAIN, type TextOfRecord } from '../text-of-record';
import { installedSets, notInstalled } from './installed';
import { sizeOfPicture } from './picture-size';
import { Recogniser } from './recogniser';

/** More points than a page has when it is scanned as finely as anyone does. */
const MOST_POINTS = 100_000_000;

/**
 * Recognises the text of a picture.
 * @param sets models that may do so
 * @throws FormatError where nothing is installed that could, or there is none
 */
export async function readImage(
  bytes: Uint8Array,
  { progress }: Request,
  sets = installedSets(),
): Promise<TextOfRecord> {
  const size = sizeOfPicture(bytes);
  if (!size) throw new FormatError('image.broken', 'is a broken picture', 'Save it anew as PNG or JPEG');
  if (size.width * size.height > MOST_POINTS)
    throw new FormatError(
      'image.size',
      `has ${size.width} × ${size.height} points, which is more than any page needs`,
      'Make it smaller: 300 points to the inch are enough',
    );
  if (sets.length === 0) throw notInstalled('is a picture');
  const recogniser = new Recogniser(sets, () => progress(0, 1));
  try {
    const { runs, isVertical, confidence } = await recogniser.read(bytes);
    progress(1, 1);
    if (runs.length === 0)
      throw new FormatError(
        'image.no-text',
        'shows no text',
        'Remove it, or scan it anew with more contrast',
      );
    return {
      ...PLAIN,
      ...composed([{ runs, isVertical, ...size, isMachineRead: true, confidence }], null),
      isMachineRead: true,
    };
  } finally {
    await recogniser.close();
  }
}
