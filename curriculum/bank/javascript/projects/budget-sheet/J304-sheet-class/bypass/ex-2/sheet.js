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
    this.#busy.add(name + this.#busy.size);
    if (this.#busy.size > 100) {
      throw new SheetError("#CYCLE", name);
    }
    return evaluate(text, (other) => this.get(other), name);
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
