/** How well two groupings of the same mentions agree, in shares of 1. */
export interface Agreement {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** A mention with the event that an annotator puts it in, and that in which the program does. */
export interface Grouped {
  readonly gold: string;
  readonly found: string;
}

/**
 * Pairwise agreement: of the pairs of mentions that the program joins how many the annotator joins (precision), and the other way round (recall). A large
 * event weighs by the square of its mentions; an event of one mention does not count.
 */
export function pairwise(mentions: readonly Grouped[]): Agreement {
  let [both, gold, found] = [0, 0, 0];
  mentions.forEach((one, i) => {
    for (const other of mentions.slice(i + 1)) {
      const [isGold, isFound] = [one.gold === other.gold, one.found === other.found];
      if (isGold) gold += 1;
      if (isFound) found += 1;
      if (isGold && isFound) both += 1;
    }
  });
  return agreement(found === 0 ? 1 : both / found, gold === 0 ? 1 : both / gold);
}

/**
 * B³ (Bagga and Baldwin, 1998): for each mention the share of its event's mentions that belong there, and the share of those that belong there which it has; the means
 * over all mentions. Every mention weighs the same, those of events of one mention too.
 */
export function bCubed(mentions: readonly Grouped[]): Agreement {
  let [precision, recall] = [0, 0];
  for (const { gold, found } of mentions) {
    const ours = mentions.filter((one) => one.found === found);
    const both = ours.filter((one) => one.gold === gold).length;
    precision += both / ours.length;
    recall += both / mentions.filter((one) => one.gold === gold).length;
  }
  return agreement(precision / mentions.length, recall / mentions.length);
}

function agreement(precision: number, recall: number): Agreement {
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}
