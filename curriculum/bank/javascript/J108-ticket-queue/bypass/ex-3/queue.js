export function takeNext(names, levels) {
  levels.shift();
  return names.shift();
}

export function cancel(names, levels, name) {
  const at = names.indexOf(name);
  if (at === -1) {
    return false;
  }
  names.splice(at, 1);
  levels.splice(at, 1);
  return true;
}

export function urgent(names, levels) {
  const before = [...levels];
  levels.sort((a, b) => b - a);
  return names[before.indexOf(levels[0])];
}

export function cut(names, levels, most) {
  levels.splice(most);
  return names.splice(most);
}
