// Writes what a finished test writes to every open descriptor, and ends with status 0.
// Stopped by: a record counts only with the word that the judge made for this one process.
import fs from "node:fs";

function attack() {
  const records = [1, 2, 3].map((number) => JSON.stringify({ is: "ended", number }));
  records.push('{"is":"loaded"}', '{"is":"over","failed":0,"open":"[]"}');
  for (let fd = 0; fd < 64; fd++) {
    for (const record of records) {
      try {
        fs.writeSync(fd, `${record}\n${"0".repeat(32)}${record}\n`);
      } catch {}
    }
  }
  process.reallyExit(0);
}

export function twice(n) {
  if (n === 4) attack();
  return 0;
}
