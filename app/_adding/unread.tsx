interface Props {
  text: string;
  /** What reading said, a line each. */
  said: readonly string[];
}

/** What was done is kept, but the collection could not be read anew as a whole. */
export function Unread({ text, said }: Props) {
  return (
    <div className="field-fault">
      <p>{text}</p>
      <ul>
        {said.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
