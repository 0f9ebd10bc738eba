// Fills the engine's heap until it gives up.
// Stopped by: the engine ends at its own limit, or the run at that of its memory.
const hoard = [];
function attack() {
  for (;;) hoard.push({ number: hoard.length, more: [hoard.length, `${hoard.length}`] });
}

export function twice(n) {
  if (n === 4) attack();
  return 0;
}
