// More kinds of tickets, and a desk that sells them.
import { Ticket } from "./ticket.js";

// ex-1: A subclass writes only what differs; inherited methods use the new version by themselves.
// Lesson section: Overriding what differs
// Test: BikeTicket costs 400 more
// Start here: what differs from a ticket?
export class BikeTicket extends Ticket {}

// ex-2: A constructor may check its arguments before super, as long as it does not touch this.
// Lesson section: Check, then hand up
// Test: GroupTicket multiplies
// Start here: what must be checked before a number is used up?
export class GroupTicket extends Ticket {}

// ex-3: A static method belongs to the class itself; private fields belong to each object.
// Lesson section: Static and private
// Test: Desk is opened by the class
// Start here: what belongs to the class, what to each desk?
export class Desk {
  static open(name) {}

  sell(ticket) {}

  get total() {
    return 0;
  }

  //// ex-4 show each ticket, keep the list.
  each(visit) {}
}
