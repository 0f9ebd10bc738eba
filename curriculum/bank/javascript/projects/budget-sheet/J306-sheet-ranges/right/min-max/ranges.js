import { SheetError } from "./formulas.js";

import { cell } from "./tokens.js";

export function* names(from, to) {
  const corners = [cell(from), cell(to)];
  if (corners.includes(null)) throw new SheetError("#NAME", from + ":" + to);
  const columns = corners.map(({ column }) => column);
  const rows = corners.map(({ row }) => row);
  let row = Math.min(...rows);
  while (row <= Math.max(...rows)) {
    let code = 64 + Math.min(...columns);
    while (code <= 64 + Math.max(...columns)) {
      yield `${String.fromCharCode(code)}${row}`;
      code += 1;
    }
    row += 1;
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
