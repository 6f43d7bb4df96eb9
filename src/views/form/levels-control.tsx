import { formatPercent } from "../../text/numbers.ts";
import { Boxes } from "./boxes.tsx";
import type { PropsOf } from "./control-props.ts";
import { BoxesFrame } from "./frame.tsx";

const offeredLevels = [0.99, 0.95, 0.9, 0.8, 0.5];

/** Which intervals are given; levels that are written and not among the usual ones stay. */
export function LevelsControl(props: PropsOf<"levels">) {
  const { field, value, onValue, language } = props;
  const chosen: readonly unknown[] = Array.isArray(value) ? value : field.default;
  const levels = [...new Set([...offeredLevels, ...chosen.filter((level) => typeof level === "number")])];
  levels.sort((a, b) => b - a);
  return (
    <BoxesFrame {...props}>
      <Boxes
        offered={levels.map((level) => ({ value: String(level), label: formatPercent(level, language) }))}
        chosen={chosen.map(String)}
        onChosen={(next) => {
          const numbers = next.map(Number);
          onValue(sameLevels(numbers, field.default) ? undefined : numbers);
        }}
      />
    </BoxesFrame>
  );
}

const sameLevels = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((level) => b.includes(level));
