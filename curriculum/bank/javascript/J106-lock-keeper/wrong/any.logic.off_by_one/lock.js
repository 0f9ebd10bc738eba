export function litres(length, width) {
  const area = length * width;
  return area * 4 * 1000;
}

export function fee(boat, metres) {
  if (boat === "rescue") return 0;
  if (metres < 10) return 500;
  return 500 + metres * 40;
}

export function day(boats) {
  let sum = 0;
  for (const [boat, metres] of boats) {
    sum += fee(boat, metres);
  }
  return sum;
}

export const sign = (name) => "Lock " + name;
