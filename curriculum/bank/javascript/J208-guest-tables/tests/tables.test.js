import { test } from "node:test";
import assert from "node:assert/strict";
import { backup, moved, reseated, sealed, withDiet } from "../src/tables.js";

// A new guest, each time.
function ida() {
  return { name: "Ida", table: 2, diet: { nuts: true, milk: false } };
}

// ex-1
test("moved sits at another table", () => {
  assert.deepEqual(moved({ name: "Ida", table: 2 }, 5), { name: "Ida", table: 5 });
  assert.deepEqual(moved({ name: "Bo", vip: true, table: 1 }, 0), { name: "Bo", vip: true, table: 0 });
});

test("moved leaves the guest alone", () => {
  const guest = ida();
  moved(guest, 5);
  assert.deepEqual(guest, ida(), "called moved(guest, 5): the guest afterwards");
});

test("moved gives a new object", () => {
  const guest = ida();
  assert.notEqual(moved(guest, 2), guest, "called moved(guest, 2): is it a new object?");
});

// ex-2
test("withDiet changes one food", () => {
  assert.deepEqual(withDiet(ida(), "milk", true), { name: "Ida", table: 2, diet: { nuts: true, milk: true } }, 'called withDiet(ida, "milk", true)');
  assert.deepEqual(withDiet(ida(), "fish", false).diet, { nuts: true, milk: false, fish: false }, 'called withDiet(ida, "fish", false), looked at diet');
});

test("withDiet leaves the guest alone", () => {
  const guest = ida();
  withDiet(guest, "nuts", false);
  assert.deepEqual(guest, ida(), 'called withDiet(guest, "nuts", false): the guest afterwards');
});

test("withDiet gives a new diet", () => {
  const guest = ida();
  assert.notEqual(withDiet(guest, "nuts", true).diet, guest.diet, 'called withDiet(guest, "nuts", true): is the diet a new object?');
});

// ex-3
test("reseated moves one guest", () => {
  const guests = [{ name: "Ida", table: 1 }, { name: "Bo", table: 1 }];
  assert.deepEqual(reseated(guests, "Bo", 4), [{ name: "Ida", table: 1 }, { name: "Bo", table: 4 }]);
});

test("reseated leaves the old plan alone", () => {
  const guests = [{ name: "Ida", table: 1 }, { name: "Bo", table: 1 }];
  const found = reseated(guests, "Ida", 9);
  assert.deepEqual(guests, [{ name: "Ida", table: 1 }, { name: "Bo", table: 1 }], 'called reseated(guests, "Ida", 9): the guests afterwards');
  assert.notEqual(found, guests, "called reseated(...): is it a new array?");
});

test("reseated shares the other guests", () => {
  const guests = [{ name: "Ida", table: 1 }, { name: "Bo", table: 1 }, { name: "Cy", table: 2 }];
  const found = reseated(guests, "Bo", 4);
  assert.equal(found[0], guests[0], 'called reseated(guests, "Bo", 4): is the first guest the same object?');
  assert.equal(found[2], guests[2], 'called reseated(guests, "Bo", 4): is the last guest the same object?');
});

test("reseated of a name that is not there", () => {
  assert.deepEqual(reseated([{ name: "Ida", table: 1 }], "Zoe", 4), [{ name: "Ida", table: 1 }]);
});

// ex-4
test("backup is equal", () => {
  assert.deepEqual(backup([ida()]), [ida()], "called backup with one guest");
  assert.deepEqual(backup([]), []);
});

test("backup shares nothing", () => {
  const guests = [ida()];
  const copy = backup(guests);
  guests[0].table = 99;
  guests[0].diet.nuts = false;
  guests.push("late guest");
  assert.deepEqual(copy, [ida()], "called backup(guests), then changed guests at every level: the copy");
});

test("backup keeps what has no value", () => {
  assert.deepEqual(backup([{ name: "Ida", table: undefined, since: new Date(0) }]), [{ name: "Ida", table: undefined, since: new Date(0) }], "called backup with undefined and a Date in a guest");
});

// ex-5
test("sealed is equal", () => {
  assert.deepEqual(sealed(ida()), ida(), "called sealed(ida)");
});

test("sealed cannot be changed", () => {
  const guest = sealed(ida());
  assert.throws(() => { guest.table = 7; }, TypeError, "called sealed(ida), then assigned to table");
  assert.throws(() => { guest.diet.nuts = false; }, TypeError, "called sealed(ida), then assigned to nuts in diet");
});

test("sealed leaves the guest free", () => {
  const guest = ida();
  sealed(guest);
  assert.equal(Object.isFrozen(guest), false, "called sealed(guest): is the guest itself frozen?");
  assert.equal(Object.isFrozen(guest.diet), false, "called sealed(guest): is the diet of the guest itself frozen?");
});
