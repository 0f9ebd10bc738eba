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
    super(checked(name, count), base);
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

function checked(name, count) {
  if (Number.isInteger(count) && count >= 2) return name;
  throw new RangeError("a group has at least two people");
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
