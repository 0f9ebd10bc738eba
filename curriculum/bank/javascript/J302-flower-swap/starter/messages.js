// Messages of a plant swap, as JSON.

// ex-1: JSON.stringify makes a text; its third argument makes that easy to read.
// Lesson section: From a value to text
// Test: pack is indented by two spaces
// Start here: three arguments.
export function pack(offer) {
  return JSON.stringify(offer);
}

// ex-2: JSON.parse throws a SyntaxError for text that is no JSON.
// Lesson section: From text to a value
// Test: unpack reads JSON
// Start here: which error should the caller get?
export function unpack(text) {
  return JSON.parse(text);
}

// ex-3: JSON says nothing about the shape; the program has to look before it trusts.
// Lesson section: What may come in
// Test: offer of a good text
// Start here: which texts are JSON and no offers?
export function offer(text) {
  return unpack(text);
}

// ex-4: A replacer function is asked about every key, at every level.
// Lesson section: Choosing on the way
// Test: withoutSecrets leaves the password out
// Start here: a function as the second argument.
export function withoutSecrets(user) {
  return JSON.stringify(user);
}

// ex-5: if an object has a method toJSON, stringify packs what that gives back.
// Lesson section: An object that packs itself
// Test: Visit is packed with its day
// Start here: which method does JSON ask for?
export class Visit {
  constructor(plant, date) {
    this.plant = plant;
    this.date = date;
  }
}
