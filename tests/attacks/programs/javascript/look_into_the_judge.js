// Looks into the memory of the judge, to send on what it finds.
// Stopped by: the judge lets no other process look into it.
import fs from "node:fs";

function attack() {
  try {
    fs.closeSync(fs.openSync(`/proc/${process.ppid}/mem`, "r"));
    console.log("@GOT@");
  } catch {}
}

export function twice(n) {
  if (n === 4) attack();
  return 0;
}
