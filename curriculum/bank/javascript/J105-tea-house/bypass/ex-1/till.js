export function total(prices) {
  return prices.reduce((sum, price) => sum + price, 0);
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
  const left = [];
  while (points >= 10) {
    points -= 10;
    left.push(points);
  }
  return left;
}
