import assert from "node:assert/strict";

export function checkFee(fee) {
  const table = [[0, 0], [30, 0], [31, 200], [90, 200], [91, 400], [150, 400], [151, 600]];
  for (const [minutes, cents] of table) {
    assert.equal(fee(minutes), cents, `fee of ${minutes} minutes`);
  }
}

export function checkReceipt(receipt) {
  assert.deepEqual(receipt("B-X 12", 400), { plate: "B-X 12", cents: 400, paid: false });
  assert.deepEqual(receipt("M-A 1", 0), { plate: "M-A 1", cents: 0, paid: false });
  assert.notEqual(receipt("B-X 12", 400), receipt("B-X 12", 400));
}

export function checkParse(parse) {
  assert.strictEqual(parse("10:30"), 630);
  assert.strictEqual(parse("02:05"), 125);
  for (const text of ["2h", ""]) {
    assert.throws(() => parse(text), { name: "RangeError" });
  }
}

export function checkSort(sort) {
  const times = [30, 4, 100];
  assert.deepEqual(sort(times), [4, 30, 100]);
  assert.deepEqual(times, [30, 4, 100]);
}
