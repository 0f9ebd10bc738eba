import { SheetError } from "./formulas.js";
import { cell } from "./tokens.js";

export function* names(from, to) {
  const one = cell(from);
  const other = cell(to);
  if (one === null || other === null) {
    throw new SheetError("#NAME", `${from}:${to}`);
  }
  const [left, right] = [one.column, other.column].sort((a, b) => a - b);
  const [top, bottom] = [one.row, other.row].sort();
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      yield String.fromCharCode(64 + column) + row;
    }
  }
}

export function* filled(ranges, has) {
  const seen = new Set();
  for (const [from, to] of ranges) {
    for (const name of names(from, to)) {
      if (!seen.has(name) && has(name)) {
        seen.add(name);
        yield name;
      }
    }
  }
}
