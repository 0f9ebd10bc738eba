// Keeps track of many probes.

// ex-1: set replaces the value of a known key and keeps its place.
// Lesson section: The last one stays
// Test: latest has the last probe of each service
// Start here: what does set do with a key that is there?
export function latest(probes) {
  return new Map();
}

// ex-2: the value under a key may be an object or an array that grows with each item.
// Lesson section: Two numbers for a key
// Test: uptime is the share of good probes
// Start here: which two numbers does each service need?
export function uptime(probes) {
  return new Map();
}
