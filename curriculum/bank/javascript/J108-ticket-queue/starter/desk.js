// The support desk. It is right: read it, and change nothing here.

// A new ticket goes to the end.
export function add(names, levels, name, level) {
  names.push(name);
  levels.push(level);
}

// The boss goes first.
export function addInFront(names, levels, name) {
  names.unshift(name);
  levels.unshift(9);
}

// The ticket that came last is taken back.
export function undo(names, levels) {
  const name = names.pop();
  levels.pop();
  return name;
}
