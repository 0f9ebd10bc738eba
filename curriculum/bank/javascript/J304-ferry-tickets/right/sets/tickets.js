import { Ticket } from "./ticket.js";

export class BikeTicket extends Ticket {
  get kind() {
    return "bike";
  }

  price() {
    return super.price() + 400;
  }
}

export class GroupTicket extends Ticket {
  constructor(name, base, count) {
    if (!Number.isInteger(count) || count < 2) {
      throw new RangeError(`no group: ${count}`);
    }
    super(name, base);
    this.count = count;
  }

  get kind() {
    return `group of ${this.count}`;
  }

  price() {
    const full = super.price() * this.count;
    return this.count >= 10 ? Math.round(full * 0.9) : full;
  }
}

export class Desk {
  #sold = new Set();
  name = "";

  static open(name) {
    const desk = new this();
    desk.name = name;
    return desk;
  }

  sell(ticket) {
    if (this.#sold.has(ticket)) throw new Error("sold already");
    this.#sold.add(ticket);
    return ticket.number;
  }

  get total() {
    let sum = 0;
    this.each((ticket) => {
      sum += ticket.price();
    });
    return sum;
  }

  each(visit) {
    [...this.#sold].forEach((ticket) => visit(ticket));
  }
}
