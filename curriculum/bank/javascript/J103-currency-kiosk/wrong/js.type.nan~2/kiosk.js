export function split(cents) {
  return [Math.floor(cents / 100), cents % 100];
}

export function toCents(text) {
  return Math.round(Number(text) * 100);
}

export function total(first, second) {
  return Number(first) + Number(second);
}

export function isAmount(text) {
  return Number.isFinite(parseFloat(text));
}
