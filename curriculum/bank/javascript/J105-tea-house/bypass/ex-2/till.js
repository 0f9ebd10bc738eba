export function total(prices) {
  let sum = 0;
  for (const price of prices) {
    sum += price;
  }
  return sum;
}

export function firstDear(prices, limit) {
  return [...prices].filter((price) => price > limit)[0] ?? -1;
}

export function stamps(points) {
  const left = [];
  while (points >= 10) {
    points -= 10;
    left.push(points);
  }
  return left;
}
