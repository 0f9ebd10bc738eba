export function predictValues() {
  return [
    35, // days
    14, // limit
    45, // files
  ];
}

export function predictBlocks() {
  return [3, 5, 99, 18];
}

export function predictCopies() {
  return ["new", "new", "old", false];
}
