export function predictValues() {
  return [30 + 5, 7 * 2, 15 + 30];
}

export function predictBlocks() {
  return [3, 5, 99, 18];
}

export function predictCopies() {
  return ["new", "new", "old", false];
}
