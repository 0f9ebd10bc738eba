export function predictNames() {
  return [["lead", "text"], ["lead", "text"], ["lead", "photo"], "Sun"];
}

export function predictLevels() {
  return [["city", "rain", "end"], ["city", "rain"], ["city", "sun"], 1];
}

export function predictEquals() {
  return [true, {} === {}, true, "Rain" === "Rain", true, [{}].includes({})];
}

export function predictCalls() {
  return ["sun rain", "sun rain", "rain sun", 3];
}
