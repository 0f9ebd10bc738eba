import { loops } from "./scenes.js";

export function predictLoops() {
  return loops();
}

export function predictDimmers() {
  return [60, 70, 10, 60, false];
}

export function predictLate() {
  return ["blue", "red", "blue", "gold"];
}

export function predictLayers() {
  return ["pink", "grey", "pinkgreen", "pink"];
}
