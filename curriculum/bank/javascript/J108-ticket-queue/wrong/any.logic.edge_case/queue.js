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
  let best = 0;
  let name;
  for (let i = 0; i < levels.length; i++) {
    if (levels[i] > best) {
      best = levels[i];
      name = names[i];
    }
  }
  return name;
}

export function cut(names, levels, most) {
  levels.splice(most);
  return names.splice(most);
}
