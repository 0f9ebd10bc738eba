export function lastThree(times) {
  return times.slice(-3);
}

export function ranked(times) {
  return times.toSorted((a, b) => a - b);
}

export function withJoker(names, joker) {
  return [joker, ...names];
}

export function without(names, name) {
  const at = names.indexOf(name);
  return at < 0 ? names.slice() : names.toSpliced(at, 1);
}

export function gap(times) {
  return times.length < 2 ? 0 : times.at(-1) - times.at(0);
}
