import { zipSync } from 'fflate';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/** An archive in which a part says, in both of its places, that it unpacks to so many bytes. */
export function saysItIsSmall(zip: Uint8Array, name: string, size: number): Uint8Array {
  const out = Buffer.from(zip);
  for (let at = 0; at < out.length - 46; at += 1) {
    const mark = out.readUInt32LE(at);
    if (mark !== LOCAL && mark !== CENTRAL) continue;
    const [sizeAt, lengthAt, nameAt] = mark === LOCAL ? [22, 26, 30] : [24, 28, 46];
    const length = out.readUInt16LE(at + lengthAt);
    if (out.toString('latin1', at + nameAt, at + nameAt + length) === name)
      out.writeUInt32LE(size, at + sizeAt);
  }
  return out;
}

/** An archive in which one part stands under many names: it is small, and unpacks to many times that. */
export function manyNamesOfOne(stem: string, part: Uint8Array, count: number): Uint8Array {
  const digits = 4;
  const zip = Buffer.from(zipSync({ [`${stem}${'0'.repeat(digits)}.xml`]: part }));
  const centralAt = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  const endAt = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  const entry = zip.subarray(centralAt, endAt);
  const entries = Array.from({ length: count }, (_, i) => {
    const own = Buffer.from(entry);
    own.write(String(i).padStart(digits, '0'), 46 + stem.length, 'latin1');
    return own;
  });
  const central = Buffer.concat(entries);
  const end = Buffer.from(zip.subarray(endAt));
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(central.length, 12);
  return Buffer.concat([zip.subarray(0, centralAt), central, end]);
}
