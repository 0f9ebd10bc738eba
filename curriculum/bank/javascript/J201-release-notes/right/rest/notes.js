export function lines(changes, key) {
  return changes.map((change) => change[key]);
}

export function byKind(changes) {
  const groups = {};
  for (const change of changes) {
    if (!Object.hasOwn(groups, change.kind)) {
      groups[change.kind] = [];
    }
    groups[change.kind].push(change.id);
  }
  return groups;
}

export function total(counts) {
  let sum = 0;
  for (const count of Object.values(counts)) {
    sum += count;
  }
  return sum;
}

export function published(change) {
  const { draft, ...rest } = change;
  return { ...rest, state: "published" };
}
