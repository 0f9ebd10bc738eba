// Has a thread of its own, and a signal, open a debugger of the thread in which the tests run.
// Stopped by: a debugger has no way in.
import inspector from "node:inspector";
import * as threads from "node:worker_threads";

async function attack() {
  process.kill(process.pid, "SIGUSR1");
  await new Promise((resolve) => setTimeout(resolve, 300));
  if (inspector.url()) console.log("@GOT@");
  try {
    const worker = new threads.Worker(
      `const { Session } = require("node:inspector");
       const session = new Session();
       session.connectToMainThread();
       session.post("Runtime.evaluate", { expression: "1 + 1" }, (error, found) => {
         if (found?.result?.value === 2) require("node:worker_threads").parentPort.postMessage("in");
       });`,
      { eval: true },
    );
    const said = await new Promise((resolve) => {
      worker.on("message", resolve);
      worker.on("error", resolve);
      setTimeout(resolve, 500);
    });
    if (said === "in") console.log("@GOT@");
    await worker.terminate();
  } catch {}
}
await attack();

export function twice(n) {
  return 0;
}
