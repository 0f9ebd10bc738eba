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
  let top = 0;
  for (let place = 1; place < levels.length; place += 1) {
    if (levels[place] > levels[top]) {
      top = place;
    }
  }
  return names[top];
}

export function cut(names, levels, most) {
  const gone = names.slice(most);
  names = names.slice(0, most);
  levels = levels.slice(0, most);
  return gone;
}
