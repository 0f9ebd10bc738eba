export function total(prices) {
  let sum = 0;
  for (const price of prices) {
    sum += price;
  }
  return sum;
}

export function firstDear(prices, limit) {
  for (const price of prices) {
    if (price > limit) {
      return price;
    }
  }
  return -1;
}

export function stamps(points) {
  return Array.from({ length: Math.floor(points / 10) }, (_, i) => points - 10 * (i + 1));
}
