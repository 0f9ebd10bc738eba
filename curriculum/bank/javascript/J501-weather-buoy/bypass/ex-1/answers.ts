import { trusting } from "./buoy.ts";

export function predictTrusting(): unknown[] {
  return trusting();
}

export function predictShapes(): unknown[] {
  return ["<N4>", "<Eva>", 2, true, "Eva"];
}

export function predictMissing(): unknown[] {
  return ["N4", "N4 0m", "N4", "N4 3m", 2];
}

export function predictKinds(): unknown[] {
  return ["object", "object", true, "function", "boolean"];
}
