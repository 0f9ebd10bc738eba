import { blocks } from "./rotation.js";

export function predictValues() {
  return [35, 14, 45];
}

export function predictBlocks() {
  return blocks();
}

export function predictCopies() {
  return ["new", "new", "old", false];
}
