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
  const copy = [...names];
  copy.splice(copy.indexOf(name), 1);
  return copy;
}

export function gap(times) {
  if (times.length < 2) {
    return 0;
  }
  return times[times.length - 1] - times[0];
}
