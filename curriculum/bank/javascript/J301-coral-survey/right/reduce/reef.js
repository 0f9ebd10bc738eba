export function species(sightings) {
  return [...new Set(sightings.map((sighting) => sighting.species))];
}

export function tally(sightings) {
  return sightings.reduce((counts, { species }) => counts.set(species, (counts.get(species) || 0) + 1), new Map());
}

export function byDiver(sightings) {
  const found = new Map();
  sightings.forEach(({ species, diver }) => {
    found.set(diver, [...(found.get(diver) ?? []), species]);
  });
  return found;
}

export function inBoth(first, second) {
  const known = new Set(second);
  return new Set(first.filter((species) => known.has(species)));
}

export function ranking(counts) {
  return [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b));
}
