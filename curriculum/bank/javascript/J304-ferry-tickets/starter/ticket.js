// A ticket of the ferry. In use: change nothing here.

export class Ticket {
  static #numbers = 0;

  // The number for the next ticket.
  static next() {
    Ticket.#numbers += 1;
    return Ticket.#numbers;
  }

  constructor(name, base) {
    this.name = name;
    this.base = base;
    this.number = Ticket.next();
  }

  get kind() {
    return "single";
  }

  price() {
    return this.base;
  }

  toString() {
    return `${this.name}, ${this.kind}: ${this.price()}`;
  }
}
