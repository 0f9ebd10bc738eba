const TOKEN = /\d+(?:\.\d+)?|[A-Z][1-9]\d*|[-+*\/():]/g;

export function cell(name) {
  const [, letter, row] = /^([A-Z])([1-9][0-9]*)$/.exec(name) ?? [];
  if (letter === undefined) return null;
  return { column: " ABCDEFGHIJKLMNOPQRSTUVWXYZ".indexOf(letter), row: Number(row) };
}

export function tokens(formula) {
  if (!formula.startsWith("=")) {
    return null;
  }
  const body = formula.slice(1);
  const left = body.replace(TOKEN, " ").trim();
  return left === "" ? (body.match(TOKEN) ?? []) : null;
}
