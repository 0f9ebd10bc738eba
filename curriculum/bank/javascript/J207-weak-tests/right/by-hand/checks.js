import assert from "node:assert/strict";

export function checkTotal(total) {
  assert.equal(total([5, 7]), 12);
  assert.equal(total([]), 0);
}

export function checkFind(find) {
  const items = [{ name: "x", n: 1 }, { name: "x", n: 2 }, { name: "y", n: 3 }];
  assert.ok(find(items, "x") === items[0]);
  assert.ok(find(items, "y") === items[2]);
  assert.ok(find(items, "z") === undefined);
}

export function checkOrder(order) {
  assert.throws(() => order({ items: 0 }), (error) => {
    assert.equal(error.message, "empty basket");
    return true;
  });
  assert.equal(order({ items: 3 }), "ok");
}

export function checkNotify(notify) {
  const called = [];
  notify(["Ida", "Bo"], (name) => called.push(name));
  assert.deepEqual(called, ["Ida", "Bo"]);
}
