// Access rights of an office. All results are right; it takes too long.

// ex-1: has needs no search; includes looks at one item after the other.
// Lesson section: Ask a set, not a list
// Test: unknown says the same as before
// Start here: how often is the list of the staff searched?
export function unknown(badges, staff) {
  return badges.filter((badge) => !staff.includes(badge));
}

// ex-2: A Map finds the value of a key without looking at the others.
// Lesson section: Find by key
// Test: rooms says the same as before
// Start here: what is searched for every pair?
export function rooms(rights) {
  const found = [];
  for (const [badge, room] of rights) {
    const known = found.find((pair) => pair[0] === badge);
    if (known) {
      known[1].push(room);
    } else {
      found.push([badge, [room]]);
    }
  }
  return found;
}

// ex-3: A set remembers what has come so far; a second set holds each result once.
// Lesson section: Seen before
// Test: doubles says the same as before
// Start here: what must be known when a badge comes?
export function doubles(badges) {
  const found = [];
  badges.forEach((badge, index) => {
    if (badges.indexOf(badge) < index && !found.includes(badge)) {
      found.push(badge);
    }
  });
  return found;
}

// ex-4: set replaces the value of a known key and leaves its place in the order.
// Lesson section: The last one wins
// Test: latest says the same as before
// Start here: what does set do with a key that is there?
export function latest(entries) {
  const found = [];
  for (const [badge, time] of entries) {
    const at = found.findIndex((pair) => pair[0] === badge);
    if (at === -1) {
      found.push([badge, time]);
    } else {
      found[at] = [badge, time];
    }
  }
  return found;
}
