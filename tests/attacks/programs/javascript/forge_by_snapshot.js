// Looks for the word of the judge in a snapshot of its own memory, and by flags of the engine.
// Stopped by: what shows the memory of the process is not there while tests run.
import v8 from "node:v8";

function attack() {
  for (const name of ["getHeapSnapshot", "writeHeapSnapshot", "setFlagsFromString"]) {
    try {
      v8[name](name === "setFlagsFromString" ? "--allow-natives-syntax" : undefined);
      console.log("@GOT@");
    } catch {}
  }
}

export function twice(n) {
  if (n === 4) attack();
  return 0;
}
