'use client';

/** Opens the browser's own dialog for printing. */
export function PrintButton({ label }: { label: string }) {
  return (
    <button type="button" className="button" onClick={() => print()}>
      {label}
    </button>
  );
}
