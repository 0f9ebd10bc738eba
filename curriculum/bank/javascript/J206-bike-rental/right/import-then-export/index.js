import nicely from "./round.js";

export * from "./rental.js";
export { nicely };
