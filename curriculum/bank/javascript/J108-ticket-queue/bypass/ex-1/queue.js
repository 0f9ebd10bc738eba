export function takeNext(names, levels) {
  const first = names[0];
  for (let i = 1; i < names.length; i++) {
    names[i - 1] = names[i];
    levels[i - 1] = levels[i];
  }
  if (names.length > 0) {
    names.pop();
    levels.pop();
  }
  return first;
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
  let top = 0;
  for (let place = 1; place < levels.length; place += 1) {
    if (levels[place] > levels[top]) {
      top = place;
    }
  }
  return names[top];
}

export function cut(names, levels, most) {
  levels.splice(most);
  return names.splice(most);
}
