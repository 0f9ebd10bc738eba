export function lastThree(times) {
  return times.slice(-3);
}

export function ranked(times) {
  return [...times].sort((a, b) => a - b);
}

export function withJoker(names, joker) {
  return [joker, ...names];
}

export function without(names, name) {
  const at = names.indexOf(name);
  if (at === -1) {
    return [...names];
  }
  return [...names.slice(0, at), ...names.slice(at + 1)];
}

export function gap(times) {
  if (times.length < 2) {
    return 0;
  }
  return times[times.length] - times[0];
}
