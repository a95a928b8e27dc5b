const LANES = ['h-32', 'h-26', 'h-24', 'h-20', 'h-16', 'h-12', 'h-10'];

/** The empty lanes that stand where the timeline will be drawn. */
export function TimelineSkeleton() {
  return (
    <div aria-hidden="true" className="h-full overflow-hidden">
      <div className="h-12 border-line border-b" />
      {LANES.map((height) => (
        <div key={height} className={`flex border-line border-b ${height}`}>
          <div className="w-38 border-line border-r p-3">
            <div className="h-3 w-20 rounded bg-line" />
          </div>
        </div>
      ))}
    </div>
  );
}
