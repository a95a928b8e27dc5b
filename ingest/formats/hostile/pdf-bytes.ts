/** An object of a PDF: what stands between `N 0 obj` and `endobj`; bytes where it holds some. */
export type PdfObject = string | Uint8Array;

/** A stream with a dictionary's entries. */
export function stream(bytes: Uint8Array, entries = ''): Uint8Array {
  return Buffer.concat([
    Buffer.from(`<< ${entries} /Length ${bytes.length} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}

/** A PDF of objects, numbered from 1, of which the first is the catalogue. @param trailer more entries of the trailer */
export function pdfOf(objects: readonly PdfObject[], trailer = ''): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const places: number[] = [];
  let length = parts[0]?.length ?? 0;
  const put = (part: PdfObject): void => {
    const bytes = Buffer.from(part as Uint8Array);
    parts.push(bytes);
    length += bytes.length;
  };
  objects.forEach((object, i) => {
    places.push(length);
    put(`${i + 1} 0 obj\n`);
    put(object);
    put('\nendobj\n');
  });
  const xref = length;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  put(
    `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${xref}\n%%EOF\n`,
  );
  return Buffer.concat(parts);
}

const FONT = '<< /Font << /F 3 0 R >> >>';

/**
 * The objects of a PDF with pages of one line each.
 * @param catalogue more entries of the catalogue; @param page of each page
 */
export function pagesOf(lines: readonly string[], catalogue = '', page = ''): PdfObject[] {
  const first = 4;
  return [
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    `<< /Type /Pages /Count ${lines.length} /Kids [${lines.map((_, i) => `${first + i * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...lines.flatMap((line, i): PdfObject[] => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Resources ${FONT} /Contents ${first + i * 2 + 1} 0 R ${page} >>`,
      stream(Buffer.from(`BT /F 12 Tf 20 300 Td (${line}) Tj ET`)),
    ]),
  ];
}
