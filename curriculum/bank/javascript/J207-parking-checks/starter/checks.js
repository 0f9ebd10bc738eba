// Checks for the programs of parking machines.
import assert from "node:assert/strict";

// ex-1: assert.equal compares what came with what was expected; borders are where programs go wrong.
// Lesson section: One assertion for each border
// Test: checkFee lets a right fee pass
// Start here: where does the fee change?
export function checkFee(fee) {
  assert.equal(fee(60), 200);
}

// ex-2: assert.deepEqual compares the contents of objects; equal asks whether it is one and the same object.
// Lesson section: Comparing what is inside
// Test: checkReceipt lets a right receipt pass
// Start here: which assertion looks inside?
export function checkReceipt(receipt) {
  const found = receipt("B-X 12", 400);
  assert.equal(found.plate, "B-X 12");
}

// ex-3: assert.throws calls a function itself and wants it to throw, of the kind that you name.
// Lesson section: Errors that are expected
// Test: checkParse lets a right parse pass
// Start here: who makes the call that throws?
export function checkParse(parse) {
  assert.equal(parse("02:05"), 125);
}

// ex-4: to see that nothing was changed, keep the input and look at it after the call.
// Lesson section: Before and after
// Test: checkSort lets a right sort pass
// Start here: what else must be looked at?
export function checkSort(sort) {
  assert.deepEqual(sort([2, 1]), [1, 2]);
}
