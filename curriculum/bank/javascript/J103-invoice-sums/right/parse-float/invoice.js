export function withShipping(net, shipping) {
  return Number(net) + Number(shipping);
}

export function tax(net) {
  return Math.round((net * 19) / 100);
}

export function euros(cents) {
  return (cents / 100).toFixed(2);
}

export function pieces(text) {
  return parseFloat(text);
}
