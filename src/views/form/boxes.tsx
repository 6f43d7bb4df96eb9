import type { Offered } from "./form-context.ts";

export interface BoxesProps {
  readonly offered: readonly Offered[];
  readonly chosen: readonly string[];
  readonly onChosen: (chosen: readonly string[]) => void;
}

/** Boxes to tick; what is ticked comes in the order in which it is offered. */
export function Boxes({ offered, chosen, onChosen }: BoxesProps) {
  const values = offered.map(({ value }) => value);
  return (
    <div class="boxes">
      {offered.map(({ value, label }) => (
        <label class="box" key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ currentTarget: { checked } }) =>
              onChosen(values.filter((each) => (each === value ? checked : chosen.includes(each))))
            }
          />
          {label}
        </label>
      ))}
    </div>
  );
}
