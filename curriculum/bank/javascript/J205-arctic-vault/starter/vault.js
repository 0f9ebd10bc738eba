// Seed vault in the permafrost.

// ex-1: throw ends the function with an error; the kind of the error says what is wrong.
// Lesson section: Saying no
// Test: temperature of good texts
// Start here: two questions, two kinds of errors.
export function temperature(text) {
  return Number(text);
}

// ex-2: A class that extends Error makes errors that can be told apart, and that carry details.
// Lesson section: A kind of one's own
// Test: DoorError is an error with a message
// Start here: hand the message up first.
export class DoorError extends Error {}

// ex-3: catch gets every error; what you have no answer for is thrown again.
// Lesson section: Catching one kind
// Test: readingOr gives the reading back
// Start here: which error has an answer?
export function readingOr(read, fallback) {
  return read();
}

// ex-4: finally is carried out on every way out of try: at its end, on return, and on an error.
// Lesson section: On every way out
// Test: withDoor opens and closes around the job
// Start here: what must happen on every way out?
export function withDoor(door, job) {
  door.open();
  const result = job();
  door.close();
  return result;
}
