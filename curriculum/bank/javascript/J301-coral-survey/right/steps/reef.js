export function species(sightings) {
  const names = new Set();
  for (const sighting of sightings) names.add(sighting.species);
  return Array.from(names);
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
  const both = new Set();
  for (const name of first) {
    if (known.has(name)) both.add(name);
  }
  return both;
}

export function ranking(counts) {
  const pairs = Array.from(counts.entries());
  pairs.sort((one, two) => {
    if (one[1] !== two[1]) return two[1] - one[1];
    return one[0] < two[0] ? -1 : 1;
  });
  return pairs;
}
