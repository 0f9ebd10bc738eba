export function takeNext(names, levels) {
  levels.shift();
  return names.shift();
}

export function cancel(names, levels, name) {
  for (let i = 0; i < names.length; i++) {
    if (names[i] === name) {
      names.splice(i, 1);
      levels.splice(i, 1);
      return true;
    }
  }
  return false;
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
  names.length = Math.min(names.length, most);
  levels.length = names.length;
  return gone;
}
