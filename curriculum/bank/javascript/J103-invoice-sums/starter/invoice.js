// Invoices of a workshop, in cents. Each function has one fault.

// ex-1: with a text on either side, + joins; what should be added must be a number before.
// Lesson section: Plus with texts
// Test: withShipping adds the two amounts
// Start here: are net and shipping numbers?
export function withShipping(net, shipping) {
  return net + shipping;
}

// ex-2: A product with a fraction is rounded once, at the end.
// Lesson section: Whole cents
// Test: tax of a round amount
// Start here: what is 19 % of 1005?
export function tax(net) {
  return net * 0.19;
}

// ex-3: toFixed makes a text with as many digits behind the point as you ask for.
// Lesson section: Digits behind the point
// Test: euros with a zero at the end
// Start here: can a number end in a zero behind the point?
export function euros(cents) {
  return String(cents / 100);
}

// ex-4: Number wants the whole text to be a number; parseInt reads as far as it can.
// Lesson section: A number at the front
// Test: pieces with a unit
// Start here: which function stops reading where the number ends?
export function pieces(text) {
  return Number(text);
}
