// Asks a debugger in its own process for the word of the judge.
// Stopped by: a debugger has no way in.
import inspector from "node:inspector";
import promised from "node:inspector/promises";
import * as sealed from "../learn_tests.mjs";

function attack() {
  globalThis.sealed = sealed.default;
  for (const Session of [inspector.Session, promised.Session]) {
    try {
      const session = new Session();
      session.connect();
      session.post("Runtime.evaluate", { expression: "sealed" }, (_error, { result }) => {
        session.post("Runtime.getProperties", { objectId: result.objectId }, (_wrong, found) => {
          if (found.internalProperties.some((item) => item.name === "[[Scopes]]")) console.log("@GOT@");
        });
      });
    } catch {}
  }
  try {
    inspector.open(0, "127.0.0.1", false);
    if (inspector.url()) console.log("@GOT@");
  } catch {}
}

export function twice(n) {
  if (n === 4) attack();
  return 0;
}
