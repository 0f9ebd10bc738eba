import { tokens } from "./tokens.js";

export class SheetError extends Error {
  name = "SheetError";

  constructor(code, where, options = {}) {
    super(code + " in " + where, options);
    Object.assign(this, { code });
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

function combined(left, sign, right, where) {
  switch (sign) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "/":
      if (right === 0) {
        throw new SheetError("#DIV", where);
      }
      return left / right;
    default:
      throw new SheetError("#SYNTAX", where);
  }
}
