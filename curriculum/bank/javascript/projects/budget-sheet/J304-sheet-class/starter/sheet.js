// The sheet: cells, formulas and sums.

export class Sheet {
  //// ex-1 check the name before you change anything.
  set(name, text) {
    return this;
  }

  //// ex-2 which cells are being worked out right now?
  get(name) {
    return 0;
  }

  //// ex-3 which function hands out the names?
  sum(from, to) {
    return NaN;
  }
}
