// Changes what a test is given, so that its body is not called.
// Stopped by: what the language and the tests are made of is locked before the exercise is loaded.
import { test } from "node:test";

test("mine", (context) => {
  const prototype = Object.getPrototypeOf(context);
  for (const holder of [prototype, Object.getPrototypeOf(prototype)]) {
    for (const name of ["run", "runInAsyncScope", "test", "fn"]) {
      try {
        holder[name] = async () => {};
      } catch {}
    }
  }
});
process.on("exit", () => {
  process.exitCode = 0;
});

export function twice(n) {
  return 0;
}
