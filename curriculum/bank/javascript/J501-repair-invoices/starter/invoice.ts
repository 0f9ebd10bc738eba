// Invoices of a repair shop. All amounts are in cents. `unknown` stands where a type of yours belongs.

// ex-1: An interface names the shape of an object: which properties it has, and of which type each one is.
// Lesson section: The shape of an object
// Test: Line says what a line has
// Start here: one property on each line, with its type.
export interface Line {}

export function lineTotal(line: unknown): number {
  return 0;
}

// ex-2: A type behind each parameter says what goes in, the one behind the brackets what comes out.
// Lesson section: What goes in, what comes out
// Test: total adds all lines
// Start here: the type of an array of lines.
export function total(lines: unknown): number {
  return 1;
}

// ex-3: A question mark behind the name of a property says that it may be missing, and then its value is undefined.
// Lesson section: Maybe there, maybe not
// Test: describe a line without a note
// Start here: add the note to Line, up there.
export function describe(line: unknown): string {
  return "";
}

// ex-4: type gives any type a name, also that of a function: its parameters, an arrow, its result.
// Lesson section: A name for the type of a function
// Test: charge hands the whole sum over
// Start here: what does a discount take and give?
export type Discount = unknown;

export function charge(lines: unknown, discount: unknown): number {
  return 0;
}
