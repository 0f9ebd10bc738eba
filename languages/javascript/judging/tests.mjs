// Knows what a test file gets in place of node:test; laid into a private copy.

export { test as default, test, test as it, describe, describe as suite } from "./learn_inside.mjs";
export { mock, before, after, beforeEach, afterEach } from "./learn_inside.mjs";
