// Small tools of a plant nursery. `unknown` stands where a type parameter of yours belongs.

// ex-1: A type parameter is a name for the type that a call brings; with it the result fits what went in.
// Lesson section: A name for any type
// Test: last gives the last item
// Start here: which three places have the same type?
export function last(items: readonly unknown[], otherwise: unknown): unknown {
  return otherwise;
}

// ex-2: Two independent types need two type parameters.
// Lesson section: More than one
// Test: pairs puts two arrays side by side
// Start here: are the two arrays of the same type?
export function pairs(left: readonly unknown[], right: readonly unknown[]): unknown[] {
  return [];
}

// ex-3: A shape may have a type parameter, which says what is in it.
// Lesson section: Shapes with a gap
// Test: tickets are numbered
// Start here: the shape of a ticket, with its gap.
export interface Ticket {
  number: number;
  about: unknown;
}

export function tickets(items: readonly unknown[], first: number): Ticket[] {
  return [];
}

// ex-4: A constraint says what a type has to have, so that the function may use it.
// Lesson section: What the type must have
// Test: thirsty keeps those that wait
// Start here: which property does the function read?
export function thirsty(items: readonly { days: number }[], limit: number): { days: number }[] {
  return [];
}

// ex-5: keyof is the type of all names of properties, and T[K] the type of what is there.
// Lesson section: The name of a property
// Test: column takes one property of each
// Start here: which names may be handed over?
export function column(items: readonly unknown[], key: string): unknown[] {
  return [];
}
