import assert from "node:assert/strict";

export function checkTotal(total) {
  assert.equal(total([5, 7]), 12);
  assert.equal(total([]), 0);
}

export function checkFind(find) {
  const tea = { name: "tea" };
  const jam = { name: "jam" };
  const other = { name: "jam" };
  assert.deepEqual(find([tea, jam, other], "jam"), jam);
  assert.equal(find([tea, jam], "oil"), undefined);
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
