/** The empty lanes that stand where the timeline will be drawn. */
export function TimelineSkeleton() {
  return (
    <div aria-hidden="true" className="h-full overflow-hidden">
      <div className="h-12 border-line border-b" />
      {[5, 4, 4, 3, 3, 2, 2].map((rows, lane) => (
        <div
          // A fixed drawing: the lanes never change places.
          key={`${rows}-${lane * 7}`}
          className="flex border-line border-b"
        >
          <div className="w-38 border-line border-r p-3">
            <div className="h-3 w-20 rounded bg-line" />
          </div>
          <div className={['', '', 'h-16', 'h-20', 'h-26', 'h-32'][rows]} />
        </div>
      ))}
    </div>
  );
}
