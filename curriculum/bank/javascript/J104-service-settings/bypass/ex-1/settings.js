export function timeout(value) {
  return Number(value);
}

export function mayDelete(role) {
  return role === "admin" || role === "owner";
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
