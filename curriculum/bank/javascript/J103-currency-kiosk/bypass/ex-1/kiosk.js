export function split(cents) {
  const digits = String(cents);
  return [Number(digits.slice(0, -2)), Number(digits.slice(-2))];
}

export function toCents(text) {
  return Math.round(Number(text) * 100);
}

export function total(first, second) {
  return Number(first) + Number(second);
}

export function isAmount(text) {
  return Number.isFinite(Number(text));
}
