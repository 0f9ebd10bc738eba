import { SheetError } from "./formulas.js";

import { cell } from "./tokens.js";

export function* names(from, to) {
  const one = cell(from);
  const other = cell(to);
  if (!one || !other) throw new SheetError("#NAME", `${from}:${to}`);
  const left = Math.min(one.column, other.column);
  const top = Math.min(one.row, other.row);
  const width = Math.abs(one.column - other.column) + 1;
  const height = Math.min(5000, Math.abs(one.row - other.row) + 1);
  const all = Array.from({ length: width * height }, (_, i) => String.fromCharCode(64 + left + (i % width)) + (top + Math.trunc(i / width)));
  if (Math.abs(one.row - other.row) > 5000) throw new RangeError("too many");
  yield* all;
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
