export const dear = (tools, limit) =>
  tools.filter(({ price }) => price > limit).map(({ name }) => name);

export function hasSaw(tools) {
  return tools.some((tool) => tool.name === "saw");
}

export function cheapest(tools) {
  if (tools.length === 0) {
    return undefined;
  }
  return tools.reduce((best, tool) => (tool.price < best.price ? tool : best));
}

export function total(tools, pick) {
  return tools.map((tool) => pick(tool)).reduce((sum, value) => sum + value, 0);
}

export const income = (tools) => total(tools, ({ days, price }) => days * price);
