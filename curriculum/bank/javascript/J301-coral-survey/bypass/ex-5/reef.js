export function species(sightings) {
  return [...new Set(sightings.map((sighting) => sighting.species))];
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
  const pairs = [];
  while (counts.size > 0) {
    let best = [...counts][0];
    for (const pair of counts) {
      if (pair[1] > best[1] || (pair[1] === best[1] && pair[0] < best[0])) best = pair;
    }
    pairs.push(best);
    counts.delete(best[0]);
  }
  return pairs;
}
