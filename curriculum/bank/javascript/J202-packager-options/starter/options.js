// Options of a build tool. All results are right. Use patterns, rest and spread.

// ex-1: A default in a pattern stands in for undefined, so the question needs no if.
// Lesson section: Defaults in the pattern
// Test: command of all settings
// Start here: which values do the ifs stand in for?
export function command(settings) {
  let target = settings.target;
  if (target === undefined) {
    target = "web";
  }
  let jobs = settings.jobs;
  if (jobs === undefined) {
    jobs = 4;
  }
  return `${settings.name} --target ${target} --jobs ${jobs}`;
}

// ex-2: in an object literal spreads are applied from left to right, and the later one wins.
// Lesson section: Spread into one
// Test: merged lets the second one win
// Start here: who wins if both have a key?
export function merged(base, own) {
  const result = {};
  for (const key of Object.keys(base)) {
    result[key] = base[key];
  }
  for (const key of Object.keys(own)) {
    result[key] = own[key];
  }
  return result;
}

// ex-3: rest gathers arguments into an array; spread lays an array out again.
// Lesson section: Any number of arrays
// Test: joined of three arrays
// Start here: gather them, then lay them out.
export function joined() {
  const result = [];
  for (let i = 0; i < arguments.length; i++) {
    for (let j = 0; j < arguments[i].length; j++) {
      result.push(arguments[i][j]);
    }
  }
  return result;
}

// ex-4: in a pattern with brackets a default stands in for an item that is not there.
// Lesson section: Positions with defaults
// Test: versions of three parts
// Start here: one pattern for three positions.
export function versions(text) {
  const parts = text.split(".");
  const major = parts[0];
  const minor = parts[1] === undefined ? "0" : parts[1];
  const patch = parts[2] === undefined ? "0" : parts[2];
  return { major: Number(major), minor: Number(minor), patch: Number(patch) };
}
