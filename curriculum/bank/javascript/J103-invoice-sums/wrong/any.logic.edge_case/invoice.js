export function withShipping(net, shipping) {
  return Number(net) + Number(shipping);
}

export function tax(net) {
  return Math.floor(net * 0.19);
}

export function euros(cents) {
  return (cents / 100).toFixed(2);
}

export function pieces(text) {
  return parseInt(text, 10);
}
