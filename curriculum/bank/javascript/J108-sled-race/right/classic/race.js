export function lastThree(times) {
  return times.slice(Math.max(0, times.length - 3));
}

export function ranked(times) {
  return [...times].sort((a, b) => a - b);
}

export function withJoker(names, joker) {
  return [joker].concat(names);
}

export function without(names, name) {
  const copy = names.slice();
  const at = copy.indexOf(name);
  if (at >= 0) copy.splice(at, 1);
  return copy;
}

export function gap(times) {
  if (times.length < 2) {
    return 0;
  }
  return times[times.length - 1] - times[0];
}
