export function split(cents) {
  const rest = cents % 100;
  return [(cents - rest) / 100, rest];
}

export function toCents(text) {
  return Math.round(Number(text) * 100);
}

export function total(first, second) {
  return Number(first) + Number(second);
}

export function isAmount(text) {
  const value = Number(text);
  return !Number.isNaN(value) && Math.abs(value) !== Infinity;
}
