// Loads a library of machine code into its own process.
// Stopped by: no code below the language is loaded.
import fs from "node:fs";
import os from "node:os";

function attack() {
  const place = `${os.tmpdir()}/attack.node`;
  fs.copyFileSync(process.execPath, place);
  const module = { exports: {} };
  for (const door of [() => process.dlopen(module, place), () => process.binding("natives")]) {
    try {
      door();
      console.log("@GOT@");
    } catch (error) {
      if (!/not there while tests run|disabled/.test(error.message)) console.log("@GOT@", error.message);
    }
  }
}

export function twice(n) {
  if (n === 4) attack();
  return 0;
}
