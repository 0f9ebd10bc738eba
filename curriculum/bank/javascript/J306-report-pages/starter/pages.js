// Pages of an endless report. Each part has a fault.

// ex-1: A generator carries out nothing until it is asked, and then only up to the next yield.
// Lesson section: As late as possible
// Test: lines of all pages, in order
// Start here: what is done before the first yield?
export function* lines(fetchPage) {
  const all = [];
  for (let number = 1; ; number++) {
    const page = fetchPage(number);
    if (page.length === 0) {
      break;
    }
    all.push(...page);
  }
  yield* all;
}

// ex-2: return ends a generator; a break ends only the loop around it, and the test comes behind the yield.
// Lesson section: The end of a generator
// Test: until includes the last value
// Start here: is the last value handed on? and what comes then?
export function* until(values, isLast) {
  for (const value of values) {
    if (!isLast(value)) {
      yield value;
    }
  }
}

// ex-3: each walk needs its own iterator; a generator that is kept is walked through once.
// Lesson section: A walk of its own
// Test: Report can be walked through twice
// Start here: how often is the walk made?
export class Report {
  constructor(fetchPage) {
    this.walk = lines(fetchPage);
  }

  [Symbol.iterator]() {
    return this.walk;
  }
}

// ex-4: when a loop over a generator is left early, its finally blocks are carried out.
// Lesson section: Tidying up
// Test: opened hands on all lines
// Start here: which line is reached on every way out?
export function* opened(archive) {
  archive.open();
  yield* archive.lines();
  archive.close();
}
