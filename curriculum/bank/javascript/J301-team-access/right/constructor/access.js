export function unknown(badges, staff) {
  const known = new Set(staff);
  return badges.filter((badge) => !known.has(badge));
}

export function rooms(rights) {
  const found = new Map();
  for (const [badge, room] of rights) {
    found.set(badge, [...(found.get(badge) ?? []), room]);
  }
  return Array.from(found.entries());
}

export function doubles(badges) {
  const seen = new Set();
  const twice = new Set();
  for (const badge of badges) {
    if (seen.has(badge)) {
      twice.add(badge);
    }
    seen.add(badge);
  }
  return [...twice];
}

export function latest(entries) {
  return [...new Map(entries)];
}
