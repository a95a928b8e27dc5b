'use client';

import { lazy, Suspense } from 'react';
import { useRights } from '../_adding/use-rights';
import type { EventReviewProps } from './event-review';
import '../_styles/review.css';

const EventReview = lazy(() => import('./event-review'));

/** What can be decided of an event, for who may; nothing for all others. */
export function ReviewBar(props: EventReviewProps) {
  if (!useRights()?.writes) return null;
  return (
    <Suspense fallback={<div className="review-bar" />}>
      <EventReview {...props} />
    </Suspense>
  );
}
