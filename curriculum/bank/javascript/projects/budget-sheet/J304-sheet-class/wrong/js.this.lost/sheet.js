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
      return evaluate(text, this.get, name);
    } finally {
      this.#busy.delete(name);
    }
  }

  sum(from, to) {
    let sum = 0;
    for (const name of filled([[from, to]], (each) => this.#texts.has(each))) {
      const value = this.get(name);
      if (typeof value === "number") {
        sum += value;
      }
    }
    return sum;
  }
}
