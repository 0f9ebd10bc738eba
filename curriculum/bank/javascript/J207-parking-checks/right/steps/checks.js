import assert from "node:assert/strict";

export function checkFee(fee) {
  assert.equal(fee(30), 0);
  assert.equal(fee(31), 200);
  assert.equal(fee(90), 200);
  assert.equal(fee(91), 400);
}

export function checkReceipt(receipt) {
  const one = receipt("K-L 5", 250);
  const other = receipt("K-L 5", 350);
  assert.deepStrictEqual(one, { plate: "K-L 5", cents: 250, paid: false });
  assert.deepStrictEqual(other, { plate: "K-L 5", cents: 350, paid: false });
  assert.ok(one !== other);
}

export function checkParse(parse) {
  assert.equal(parse("02:05"), 125);
  assert.equal(parse("00:00"), 0);
  assert.throws(() => parse("2h"), RangeError);
}

export function checkSort(sort) {
  const before = [9, 10, 1];
  const times = [...before];
  const found = sort(times);
  assert.deepEqual(found, [1, 9, 10]);
  assert.deepEqual(times, before);
  assert.notEqual(found, times);
}
