export function timeout(value) {
  return value == null ? 30 : value;
}

export function mayDelete(role) {
  return ["admin", "owner"].includes(role);
}

export function verdict(errors, warnings) {
  if (errors > 0) {
    return "failed";
  } else if (warnings > 5) {
    return "check";
  }
  return "good";
}

export function isOn(text) {
  return text === "true" || text === "yes";
}
