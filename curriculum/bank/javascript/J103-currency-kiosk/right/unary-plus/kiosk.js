export function split(cents) {
  return [Math.trunc(cents / 100), cents % 100];
}

export function toCents(text) {
  return Number((Number(text) * 100).toFixed(0));
}

export function total(first, second) {
  return parseFloat(first) + parseFloat(second);
}

export function isAmount(text) {
  return Number.isFinite(Number(text));
}
