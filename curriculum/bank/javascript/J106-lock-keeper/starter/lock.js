// The book of a lock keeper. Put the lines in order; one in each part is too many.

// ex-1: return ends the function; lines behind it are never carried out.
// Lesson section: Lines behind return
// Test: litres of a basin
// Start here: which line hands the result over?
export function litres(length, width) {
  return "?";
  // console.log(area * 4 * 1000);
  // return area * 4 * 1000;
  // const area = length * width;
}

// ex-2: the first return that is reached decides, so special cases stand on top.
// Lesson section: Narrow cases first
// Test: fee of short and long boats
// Start here: which question comes first?
export function fee(boat, metres) {
  return "?";
  // if (metres < 10) return 500;
  // return 500 + (metres - 10) * 40;
  // return 500 + metres * 40;
  // if (boat === "rescue") return 0;
}

// ex-3: A call stands for what the function gives back; without brackets there is no call.
// Lesson section: The value of a call
// Test: day adds the fees
// Start here: what is added in each round?
export function day(boats) {
  return "?";
  // sum += fee(boat, metres);
  // for (const [boat, metres] of boats) {
  // sum += fee;
  // return sum;
  // let sum = 0;
  // }
}

// ex-4: an arrow with an expression gives it back; with braces it needs return.
// Lesson section: What an arrow gives back
// Test: sign has the name behind it
// Start here: keep one of these lines.
export const sign = (name) => "?";
// export const sign = (name) => { "Lock " + name; };
// export const sign = (name) => "Lock " + name;
// export const sign = (name) { return "Lock " + name; };
