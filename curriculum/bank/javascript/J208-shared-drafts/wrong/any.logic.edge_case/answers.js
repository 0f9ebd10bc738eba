export function predictNames() {
  return [["lead", "text"], ["lead", "text"], ["lead", "photo"], "Sun"];
}

export function predictLevels() {
  return [["city", "rain", "end"], ["city", "rain"], ["city", "sun"], 1];
}

export function predictEquals() {
  return [true, false, true, true, true, false];
}

export function predictCalls() {
  return ["sun rain", "new words", "new words", 3];
}
