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
    if (this.count >= 10) return Math.round(full * 0.9);
  }
}

export class Desk {
  #sold = [];

  constructor(name) {
    this.name = name;
  }

  static open(name) {
    return new Desk(name);
  }

  sell(ticket) {
    if (this.#sold.includes(ticket)) {
      throw new Error(`sold already: ${ticket.number}`);
    }
    this.#sold.push(ticket);
    return ticket.number;
  }

  get total() {
    return this.#sold.reduce((sum, ticket) => sum + ticket.price(), 0);
  }

  each(visit) {
    for (const ticket of this.#sold) {
      visit(ticket);
    }
  }
}
