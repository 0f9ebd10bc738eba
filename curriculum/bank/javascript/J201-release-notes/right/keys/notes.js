export function lines(changes, key) {
  const found = [];
  for (const change of changes) {
    found.push(change[key]);
  }
  return found;
}

export function byKind(changes) {
  const groups = {};
  for (const { kind, id } of changes) {
    groups[kind] = Object.keys(groups).includes(kind) ? [...groups[kind], id] : [id];
  }
  return groups;
}

export function total(counts) {
  let sum = 0;
  for (const key of Object.keys(counts)) {
    sum += counts[key];
  }
  return sum;
}

export function published(change) {
  const result = { ...change, state: "published" };
  delete result.draft;
  return result;
}
