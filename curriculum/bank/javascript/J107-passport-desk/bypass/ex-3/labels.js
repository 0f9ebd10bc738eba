export function greeting(name, desk) {
  return `Dear ${name}, please go to desk ${desk}.`;
}

export function starts(text, front) {
  return text.startsWith(front);
}

export function clean(code) {
  let result = "";
  for (const sign of code) {
    if (sign !== "-") result = `${result}${sign.toUpperCase()}`;
  }
  return result;
}

export function card(name, width) {
  return name.padEnd(width, ".").slice(0, width);
}
