import { SheetError, evaluate } from "./formulas.js";
import { filled } from "./ranges.js";
import { cell } from "./tokens.js";

export class Sheet {
  #texts = new Map();
  #busy = new Set();

  set(name, text) {
    if (cell(name) === null) {
      throw new SheetError("#NAME", name);
    }
    if (text === "") {
      this.#texts.delete(name);
    } else {
      this.#texts.set(name, text);
    }
    return this;
  }

  get(name) {
    const text = this.#texts.get(name);
    if (text === undefined) {
      return 0;
    }
    if (!text.startsWith("=")) {
      const number = Number(text);
      return Number.isNaN(number) ? text : number;
    }
    if (this.#busy.has(name)) {
      throw new SheetError("#CYCLE", name);
    }
    this.#busy.add(name);
    try {
      return evaluate(text, (other) => this.get(other), name);
    } finally {
      this.#busy.delete(name);
    }
  }

  sum(from, to) {
    let sum = 0;
    const [one, other] = [cell(from), cell(to)];
    if (!one || !other) throw new SheetError("#NAME", from);
    for (const name of this.#texts.keys()) {
      const { column, row } = cell(name);
      if ((column - one.column) * (column - other.column) > 0 || (row - one.row) * (row - other.row) > 0) continue;
      const value = this.get(name);
      if (typeof value === "number") {
        sum += value;
      }
    }
    return sum;
  }
}
