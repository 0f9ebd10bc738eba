// Prints what would retitle, recolour and fill the clipboard of a terminal.
// Stopped by: what is shown holds no control characters.
function attack() {
  console.log("\x1b]0;attacked\x07 \x1b[31mred \x1b]52;c;YXR0YWNr\x07 \x9b31m \x1bP0;0|17/ab\x1b\\ \u202eesrever\u2066 \r\x1b[2J\x07");
  throw new Error("\x1b]52;c;YXR0YWNr\x07\u202e\x9b2J");
}

export function twice(n) {
  if (n === 4) attack();
  return 0;
}
