export function callSign(text) {
  const loud = text.toUpperCase();
  return loud.trim();
}

export function words(message) {
  const text = message.trim();
  return text === "" ? [] : text.split(/ +/);
}

export function position(lat, lon) {
  return `${lat.toFixed(1)} N, ${lon.toFixed(1)} E`;
}

export function clock(minutes) {
  const hour = String(Math.floor(minutes / 60)).padStart(2, "0");
  const minute = String(minutes % 60).padStart(2, "0");
  return `${hour}:${minute}`;
}

export function hidden(sign) {
  return sign.slice(0, 2).padEnd(sign.length, "*");
}
