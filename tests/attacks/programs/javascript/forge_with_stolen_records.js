// Reads what was told to the judge back out of its descriptor, and sends it again.
// Stopped by: what is told goes over a socket, out of which nobody reads what he wrote.
import fs from "node:fs";

function attack() {
  for (const place of ["/proc/self/fd/3", "/dev/fd/3", 3]) {
    try {
      const fd = typeof place === "number" ? place : fs.openSync(place, fs.constants.O_RDONLY | fs.constants.O_NONBLOCK);
      if (typeof place === "number") continue;
      const told = Buffer.alloc(4096);
      const text = told.toString("latin1", 0, fs.readSync(fd, told));
      const word = text.slice(0, 32);
      for (const number of [1, 2, 3]) fs.writeSync(3, `${word}${JSON.stringify({ is: "ended", number })}\n`);
      fs.writeSync(3, `${word}{"is":"loaded"}\n${word}{"is":"over","failed":0,"open":"[]"}\n`);
      process.reallyExit(0);
    } catch {}
  }
}

export function twice(n) {
  if (n === 4) attack();
  return 0;
}
