import assert from "node:assert/strict";
import { test } from "node:test";

import { firstStep } from "../src/first-step.js";

test("first step of a usual value", () => {
  assert.equal(firstStep(3), 0);
});
