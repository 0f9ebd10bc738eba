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
  return names.filter((other) => other !== name);
}

export function gap(times) {
  if (times.length < 2) {
    return 0;
  }
  return times[times.length - 1] - times[0];
}
