export function unknown(badges, staff) {
  const known = new Set(staff);
  const found = [];
  for (const badge of badges) {
    if (!known.has(badge)) found.push(badge);
  }
  return found;
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
  const counts = new Map();
  const twice = [];
  for (const badge of badges) {
    const count = (counts.get(badge) ?? 0) + 1;
    counts.set(badge, count);
    if (count === 2) twice.push(badge);
  }
  return twice;
}

export function latest(entries) {
  const found = new Map();
  for (const [badge, time] of entries) {
    found.set(badge, time);
  }
  return [...found];
}
