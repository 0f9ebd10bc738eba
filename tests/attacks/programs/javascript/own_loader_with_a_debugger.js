// Has the thread in which modules are looked up debug the thread in which the tests run.
// Stopped by: no code of the exercise gets a thread of its own.
import { register } from "node:module";

try {
  register(
    `data:text/javascript,${encodeURIComponent(`
      import { Session } from "node:inspector";
      import { writeSync } from "node:fs";
      const session = new Session();
      session.connectToMainThread();
      setTimeout(() => session.post("Runtime.evaluate", { expression: "1 + 1" }, (error, found) => {
        if (found?.result?.value === 2) writeSync(1, "@GOT@");
      }), 20);
    `)}`,
  );
} catch {}
await new Promise((resolve) => setTimeout(resolve, 300));

export function twice(n) {
  return 0;
}
