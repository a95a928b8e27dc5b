'use client';

import { DecisionToast } from './decision-toast';
import { WithReviewTexts } from './with-texts';

/** What tells of the last decision, with its texts. */
export default function Deciding() {
  return (
    <WithReviewTexts>
      <DecisionToast />
    </WithReviewTexts>
  );
}
