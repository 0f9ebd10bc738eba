import { tokens } from "./tokens.js";

export class SheetError extends Error {
  constructor(code, where, options) {
    super(`${code} in ${where}`, options);
    this.name = "SheetError";
    this.code = code;
  }
}

export function evaluate(formula, valueOf, where) {
  const found = tokens(formula);
  if (found === null || found.length % 2 === 0) {
    throw new SheetError("#SYNTAX", where);
  }
  let result = value(found[0], valueOf, where);
  for (let i = 1; i < found.length; i += 2) {
    result = combined(result, found[i], value(found[i + 1], valueOf, where), where);
  }
  return result;
}

function value(token, valueOf, where) {
  if (/^\d/.test(token)) {
    return Number(token);
  }
  if (!/^[A-Z]/.test(token)) {
    throw new SheetError("#SYNTAX", where);
  }
  try {
    return valueOf(token);
  } catch (error) {
    if (error instanceof RangeError) {
      throw new SheetError("#NAME", where, { cause: error });
    }
    throw error;
  }
}

const SIGNS = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
};

function combined(left, sign, right, where) {
  if (!Object.hasOwn(SIGNS, sign)) throw new SheetError("#SYNTAX", where);
  if (sign === "/" && right === 0) throw new SheetError("#DIV", where);
  return SIGNS[sign](left, right);
}
