import { filteredIn } from '../extract/filtered';
import { onDocument } from '../faults/failing-documents';
import type { Work } from './work';

/** Has every document tell its mentions and positions as written on its date; what a filter passed over is told. */
export function extract({ documents, roundDates, diagnostics }: Work): void {
  for (const document of documents) {
    const { mentions, positions, passedOver } = onDocument(document, () =>
      document.tellings.on(document.date, roundDates),
    );
    document.mentions = mentions;
    document.mentionIds = mentions.map((_, i) => `${document.read.id}:m${i}`);
    document.positions = positions;
    document.passedOver = passedOver;
    for (const filtered of filteredIn(document)) diagnostics.add(filtered);
  }
}
