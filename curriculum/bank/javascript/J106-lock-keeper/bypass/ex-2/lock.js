export function litres(length, width) {
  const area = length * width;
  return area * 4 * 1000;
}

export function fee(boat, metres) {
  let cents = metres < 10 ? 500 : 500 + (metres - 10) * 40;
  if (boat === "rescue") cents = 0;
  return cents;
}

export function day(boats) {
  let sum = 0;
  for (const [boat, metres] of boats) {
    sum += fee(boat, metres);
  }
  return sum;
}

export const sign = (name) => "Lock " + name;
