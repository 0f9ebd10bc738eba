export function species(sightings) {
  return [...new Set(sightings.map((sighting) => sighting.species))];
}

export function tally(sightings) {
  const counts = {};
  for (const { species } of sightings) counts[species] = (counts[species] ?? 0) + 1;
  return new Map(Object.entries(counts));
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
