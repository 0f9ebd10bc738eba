export function unknown(badges, staff) {
  const known = new Set(staff);
  return badges.filter((badge) => !known.has(badge));
}

export function rooms(rights) {
  const found = new Map();
  for (const [badge, room] of rights) {
    if (!found.has(badge)) {
      found.set(badge, []);
    }
    found.get(badge).push(room);
  }
  return [...found];
}

export function doubles(badges) {
  const found = badges.filter((badge, index) => badges.slice(0, index).some((other) => other === badge));
  return [...new Set(found)];
}

export function latest(entries) {
  const found = new Map();
  for (const [badge, time] of entries) {
    found.set(badge, time);
  }
  return [...found];
}
