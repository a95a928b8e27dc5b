/** Grey lines where an event's facts and passages will stand. */
export function PanelSkeleton() {
  return (
    <div aria-hidden="true" className="motion-safe:animate-pulse space-y-3">
      <div className="h-4 w-3/4 rounded bg-line" />
      <div className="h-4 w-1/2 rounded bg-line" />
      <div className="h-4 w-2/3 rounded bg-line" />
      <div className="mt-6 h-44 rounded-lg bg-sunken" />
    </div>
  );
}
