interface Props {
  label: string;
  undo(): void;
  isWorking: boolean;
  /** Why it did not come about; empty where nothing failed. */
  failure: string;
}

/** The button that takes something back, and beside it why that failed. */
export function WayBack({ label, undo, isWorking, failure }: Props) {
  return (
    <>
      <button type="button" className="button" onClick={undo} disabled={isWorking}>
        {label}
      </button>
      {failure !== '' && (
        <span role="alert" className="field-fault">
          {failure}
        </span>
      )}
    </>
  );
}
