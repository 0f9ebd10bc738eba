import assert from "node:assert/strict";

export function checkTotal(total) {
  assert.equal(total([5, 7]), 12);
  assert.equal(total([]), 0);
}

export function checkFind(find) {
  const items = [{ name: "tea" }, { name: "jam" }, { name: "jam", id: 3 }];
  assert.equal(find(items, "jam").name, "jam");
  assert.equal(find(items, "jam").id, undefined);
  assert.equal(find(items, "oil"), undefined);
}

export function checkOrder(order) {
  assert.throws(() => order({ items: 0 }), { message: "empty basket" });
  assert.equal(order({ items: 1 }), "ok");
}

export function checkNotify(notify) {
  const called = [];
  notify(["Ida", "Bo"], (name) => called.push(name));
  assert.deepEqual(called, ["Ida", "Bo"]);
}
