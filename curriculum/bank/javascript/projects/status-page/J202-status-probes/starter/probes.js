// Takes the answers of services apart.

// ex-1: A pattern with defaults names the parts of an array, also those that are missing.
// Lesson section: Parts with names
// Test: parse takes a line apart
// Start here: three names, a default, and a rest.
export function parse(line) {
  return null;
}

// ex-2: A pattern with defaults in the parameter list, and a default for the whole, make options optional.
// Lesson section: Options with defaults
// Test: describe says up, slow or down
// Start here: two defaults for the options.
export function describe(probe, options) {
  return "";
}
