export function takeNext(names, levels) {
  const [name] = names.splice(0, 1);
  levels.splice(0, 1);
  return name;
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
  return names[levels.indexOf(Math.max(...levels))];
}

export function cut(names, levels, most) {
  levels.splice(most);
  return names.splice(most);
}
