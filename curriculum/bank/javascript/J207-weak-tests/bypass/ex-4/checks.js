import assert from "node:assert/strict";

export function checkTotal(total) {
  assert.equal(total([5, 7]), 12);
  assert.equal(total([]), 0);
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
  let calls = 0;
  notify(["Ida", "Bo"], (name) => {
    calls += 1;
    assert.ok(["Ida", "Bo"].includes(name));
  });
  assert.ok(calls >= 2);
}
