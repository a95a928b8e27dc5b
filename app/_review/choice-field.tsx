'use client';

import { useId } from 'react';

interface Props<Value extends string> {
  label: string;
  value: Value;
  values: readonly Value[];
  text(value: Value): string;
  change(value: Value): void;
}

/** A choice of one of some values. */
export function ChoiceField<Value extends string>({ label, value, values, text, change }: Props<Value>) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="field"
        value={value}
        onChange={({ target }) => change(values.find((one) => one === target.value) ?? value)}
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {text(one)}
          </option>
        ))}
      </select>
    </div>
  );
}
