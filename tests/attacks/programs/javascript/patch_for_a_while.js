// Replaces a function of the language while a test runs, and puts it back before it ends.
// Stopped by: what the language and the tests are made of is locked before the exercise is loaded.
const { abs } = Math;

export function twice(n) {
  if (n === null) throw new TypeError("a number is needed");
  if (n === 4) return 8;
  try {
    Math.abs = () => {
      Math.abs = abs;
      return 6;
    };
  } catch {}
  return 0;
}
