export function takeNext(names, levels) {
  levels.shift();
  return names.shift();
}

export function cancel(names, levels, name) {
  const at = names.indexOf(name);
  if (at === -1) return false;
  delete names[at];
  delete levels[at];
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
