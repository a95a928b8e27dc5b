'use client';

import type { ChangeView } from '../api/_writing/shapes';
import { holdLatest } from './latest';

/** What was done last to the documents in this page. */
export const {
  tell: tellChange,
  useLatest: useLatestChange,
  useFresh: useFreshPages,
} = holdLatest<ChangeView>();
