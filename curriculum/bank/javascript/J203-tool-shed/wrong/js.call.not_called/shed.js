export function dear(tools, limit) {
  return tools.filter((tool) => tool.price > limit).map((tool) => tool.name);
}

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
  return tools.reduce((sum, tool) => sum + pick, 0);
}

export function income(tools) {
  return total(tools, (tool) => tool.days * tool.price);
}
