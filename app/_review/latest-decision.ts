'use client';

import type { EditDone } from '@/lib/queries/review/edit-view';
import { holdLatest } from '../_adding/latest';

/** What was decided last in this page, by whoever sits before it. */
export const {
  tell: tellDecision,
  useLatest: useLatestDecision,
  useFresh: useFreshAfterDecision,
} = holdLatest<EditDone>();
