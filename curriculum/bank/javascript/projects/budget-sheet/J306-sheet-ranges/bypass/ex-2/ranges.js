import { SheetError } from "./formulas.js";

import { cell } from "./tokens.js";

export function* names(from, to) {
  const one = cell(from);
  const other = cell(to);
  if (one === null || other === null) {
    throw new SheetError("#NAME", `${from}:${to}`);
  }
  const [left, right] = [one.column, other.column].sort((a, b) => a - b);
  const [top, bottom] = [one.row, other.row].sort((a, b) => a - b);
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      yield String.fromCharCode(64 + column) + row;
    }
  }
}

export function* filled(ranges, has) {
  const all = new Set();
  for (const [from, to] of ranges) {
    let left = 20000;
    for (const name of names(from, to)) {
      if (has(name)) all.add(name);
      if (--left === 0) break;
    }
  }
  yield* all;
}
