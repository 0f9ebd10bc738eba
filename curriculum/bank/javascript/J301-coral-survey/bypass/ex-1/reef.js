export function species(sightings) {
  const names = [];
  for (const sighting of sightings) {
    if (!names.includes(sighting.species)) names.push(sighting.species);
  }
  return names;
}

export function tally(sightings) {
  const counts = new Map();
  for (const { species } of sightings) {
    counts.set(species, (counts.get(species) ?? 0) + 1);
  }
  return counts;
}

export function byDiver(sightings) {
  const found = new Map();
  for (const { species, diver } of sightings) {
    if (!found.has(diver)) {
      found.set(diver, []);
    }
    found.get(diver).push(species);
  }
  return found;
}

export function inBoth(first, second) {
  const known = new Set(second);
  return new Set(first.filter((species) => known.has(species)));
}

export function ranking(counts) {
  return [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b));
}
