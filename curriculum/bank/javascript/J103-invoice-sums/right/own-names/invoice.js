export function withShipping(net, shipping) {
  const goods = parseInt(net, 10);
  const post = parseInt(shipping, 10);
  return goods + post;
}

export function tax(net) {
  return Math.round(net * 0.19);
}

export function euros(cents) {
  const amount = cents / 100;
  return amount.toFixed(2);
}

export function pieces(text) {
  return Number.parseInt(text);
}
