export function dear(tools, limit) {
  return tools.filter((tool) => tool.price > limit).map((tool) => tool.name);
}

export const hasSaw = (tools) => !tools.every(({ name }) => name !== "saw");

export function cheapest(tools) {
  const [best] = [...tools].sort((a, b) => a.price - b.price);
  return best;
}

export function total(tools, pick) {
  return tools.reduce((sum, tool) => sum + pick(tool), 0);
}

export function income(tools) {
  return total(tools, (tool) => tool.days * tool.price);
}
