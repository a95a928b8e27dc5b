/** The key of a round in `roundDates`. */
export function roundKey(conferenceId: string, round: number): string {
  return `${conferenceId} ${round}`;
}
