import assert from "node:assert/strict";

export function checkFee(fee) {
  assert.equal(fee(10), 0);
  assert.equal(fee(60), 200);
  assert.equal(fee(100), 400);
}

export function checkReceipt(receipt) {
  assert.deepEqual(receipt("B-X 12", 400), { plate: "B-X 12", cents: 400, paid: false });
  assert.deepEqual(receipt("M-A 1", 0), { plate: "M-A 1", cents: 0, paid: false });
  assert.notEqual(receipt("B-X 12", 400), receipt("B-X 12", 400));
}

export function checkParse(parse) {
  assert.equal(parse("02:05"), 125);
  assert.equal(parse("00:00"), 0);
  assert.throws(() => parse("2h"), RangeError);
}

export function checkSort(sort) {
  const times = [30, 4, 100];
  assert.deepEqual(sort(times), [4, 30, 100]);
  assert.deepEqual(times, [30, 4, 100]);
}
