import assert from "node:assert/strict";

export function checkTotal(total) {
  for (const [prices, sum] of [[[5, 7], 12], [[3], 3], [[], 0]]) {
    assert.strictEqual(total(prices), sum);
  }
}

export function checkFind(find) {
  const tea = { name: "tea" };
  const jam = { name: "jam" };
  const other = { name: "jam" };
  assert.equal(find([tea, jam, other], "jam"), jam);
  assert.equal(find([tea, jam], "oil"), undefined);
}

export function checkOrder(order) {
  assert.throws(() => order({ items: 0 }), { message: "empty basket" });
  assert.equal(order({ items: 1 }), "ok");
}

export function checkNotify(notify) {
  const calls = [];
  notify(["a", "b", "c"], (name) => {
    calls.push(name);
  });
  assert.equal(calls.join(), "a,b,c");
}
