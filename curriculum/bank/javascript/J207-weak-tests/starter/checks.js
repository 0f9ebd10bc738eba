// Checks of an online shop. They pass too easily.
import assert from "node:assert/strict";

// ex-1: A check is only as strict as its comparison, and as good as its inputs.
// Lesson section: Loose and strict
// Test: checkTotal lets a right total pass
// Start here: which wrong results does this let pass?
export function checkTotal(total) {
  assert.ok(total([5, 7]) == 12);
}

// ex-2: deepEqual is content with a copy; equal wants the very same object.
// Lesson section: The same or alike
// Test: checkFind lets a right find pass
// Start here: the object itself, or one like it?
export function checkFind(find) {
  const items = [{ name: "tea" }, { name: "jam" }];
  assert.deepEqual(find(items, "jam"), { name: "jam" });
}

// ex-3: an assertion in a catch block is skipped when nothing is thrown.
// Lesson section: An assertion that is never reached
// Test: checkOrder lets a right order pass
// Start here: what if nothing is thrown?
export function checkOrder(order) {
  try {
    order({ items: 0 });
  } catch (error) {
    assert.equal(error.message, "empty basket");
  }
}

// ex-4: what a callback was called with is collected, and compared after the call.
// Lesson section: Looking at what was called
// Test: checkNotify lets a right notify pass
// Start here: what if the callback is never called?
export function checkNotify(notify) {
  const names = ["Ida", "Bo"];
  notify(names, (name) => {
    assert.ok(names.includes(name));
  });
}
