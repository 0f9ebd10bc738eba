// Takes 2 GB of memory in one process, outside of the engine's own heap.
// Stopped by: memory is watched.
const hoard = [];
function attack() {
  for (let count = 0; count < 100; count++) hoard.push(Buffer.alloc(20 << 20, 1));
}

export function twice(n) {
  if (n === 4) attack();
  return 0;
}
