const TOKEN = /\d+(?:\.\d+)?|[A-Z][1-9]\d*|[-+*\/():]/g;

export function cell(name) {
  const found = name.match(/^(?<letter>[A-Z])(?<row>[1-9]\d*)$/);
  if (found === null) {
    return null;
  }
  const { letter, row } = found.groups;
  return { column: letter.charCodeAt(0) - 64, row: Number(row) };
}

export function tokens(formula) {
  const whole = /^=(\s*(\d+(\.\d+)?|[A-Z][1-9]\d*|[-+*\/():]))*\s*$/;
  if (!whole.test(formula)) return null;
  return [...formula.slice(1).matchAll(TOKEN)].map(([token]) => token);
}
