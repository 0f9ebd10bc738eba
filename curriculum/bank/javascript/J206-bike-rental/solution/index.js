export { cost, label, quote } from "./rental.js";
export { default as nicely } from "./round.js";
