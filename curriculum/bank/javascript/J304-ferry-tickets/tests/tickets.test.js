import { test } from "node:test";
import assert from "node:assert/strict";
import { Ticket } from "../src/ticket.js";
import { BikeTicket, Desk, GroupTicket } from "../src/tickets.js";

// ex-1
test("BikeTicket costs 400 more", () => {
  assert.equal(new BikeTicket("Ida", 900).price(), 1300, 'called new BikeTicket("Ida", 900).price()');
});

test("BikeTicket tells its kind", () => {
  assert.equal(new BikeTicket("Ida", 900).kind, "bike", 'called new BikeTicket("Ida", 900).kind');
  assert.equal(String(new BikeTicket("Ida", 900)), "Ida, bike: 1300", 'called String(new BikeTicket("Ida", 900))');
});

test("BikeTicket writes only what differs", () => {
  assert.deepEqual(Object.getOwnPropertyNames(BikeTicket.prototype).sort(), ["constructor", "kind", "price"], "called BikeTicket: the names that it defines itself");
  assert.match(String(BikeTicket), /super\.price\(\)/, "called BikeTicket: its code should ask super.price()");
});

// ex-2
test("GroupTicket multiplies", () => {
  assert.equal(new GroupTicket("Class 4b", 500, 9).price(), 4500, 'called new GroupTicket("Class 4b", 500, 9).price()');
  assert.equal(new GroupTicket("Two", 500, 2).price(), 1000, 'called new GroupTicket("Two", 500, 2).price()');
});

test("GroupTicket takes a tenth off large groups", () => {
  assert.equal(new GroupTicket("Choir", 500, 10).price(), 4500, 'called new GroupTicket("Choir", 500, 10).price()');
  assert.equal(new GroupTicket("Choir", 333, 11).price(), 3297, 'called new GroupTicket("Choir", 333, 11).price()');
});

test("GroupTicket tells its size", () => {
  assert.equal(String(new GroupTicket("Choir", 100, 12)), "Choir, group of 12: 1080", 'called String(new GroupTicket("Choir", 100, 12))');
});

test("GroupTicket refuses odd groups", () => {
  for (const count of [1, 0, 2.5, "12", undefined]) {
    assert.throws(() => new GroupTicket("x", 1, count), RangeError, `called new GroupTicket("x", 1, ${count})`);
  }
});

test("GroupTicket uses up no number when it refuses", () => {
  const before = Ticket.next();
  assert.throws(() => new GroupTicket("x", 1, 1), RangeError, 'called new GroupTicket("x", 1, 1)');
  assert.equal(Ticket.next() - before, 1, "called Ticket.next() before and after a refused group: the difference");
});

// ex-3
test("Desk is opened by the class", () => {
  const desk = Desk.open("A");
  assert.equal(desk instanceof Desk, true, 'called Desk.open("A"): is it a Desk?');
  assert.equal(desk.name, "A", 'called Desk.open("A"), looked at name');
});

test("Desk sells and adds up", () => {
  const desk = Desk.open("A");
  const ticket = new Ticket("Bo", 900);
  assert.equal(desk.sell(ticket), ticket.number, "called sell(ticket): the number of the ticket");
  desk.sell(new BikeTicket("Ida", 900));
  assert.equal(desk.total, 2200, "called sell with a ticket for 900 and a bike ticket for 1300, then total");
});

test("Desk sells no ticket twice", () => {
  const desk = Desk.open("A");
  const ticket = new Ticket("Bo", 900);
  desk.sell(ticket);
  assert.throws(() => desk.sell(ticket), Error, "called sell(ticket) twice");
  desk.sell(new Ticket("Bo", 900));
  assert.equal(desk.total, 1800, "called sell with two tickets that look alike, and one of them twice, then total");
});

test("Desk shares nothing with other desks", () => {
  const first = Desk.open("A");
  const second = Desk.open("B");
  first.sell(new Ticket("Bo", 900));
  assert.equal(second.total, 0, "called sell on one desk, total on another");
});

// ex-4
test("Desk shows every ticket in order", () => {
  const desk = Desk.open("A");
  desk.sell(new Ticket("Bo", 1));
  desk.sell(new BikeTicket("Ida", 1));
  const names = [];
  desk.each((ticket) => names.push(ticket.name));
  assert.deepEqual(names, ["Bo", "Ida"], "called each(visit): the names that visit was called with");
});

test("Desk hands its list to nobody", () => {
  const desk = Desk.open("A");
  desk.sell(new Ticket("Bo", 1));
  assert.deepEqual(Object.keys(desk), ["name"], "called Object.keys(desk)");
  assert.equal(desk.each(() => {}), undefined, "called each(visit): what it gives back");
});

test("Desk hands visit one argument", () => {
  const desk = Desk.open("A");
  desk.sell(new Ticket("Bo", 1));
  const counts = [];
  desk.each((...args) => counts.push(args.length));
  assert.deepEqual(counts, [1], "called each(visit): how many arguments visit was called with");
});
