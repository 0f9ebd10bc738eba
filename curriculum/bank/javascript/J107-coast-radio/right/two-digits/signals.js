export function callSign(text) {
  return text.trim().toUpperCase();
}

export function words(message) {
  return message.split(" ").filter((piece) => piece.length > 0);
}

export function position(lat, lon) {
  return `${lat.toFixed(1)} N, ${lon.toFixed(1)} E`;
}

export function clock(minutes) {
  const two = (number) => `${number}`.padStart(2, "0");
  return two(Math.trunc(minutes / 60)) + ":" + two(minutes % 60);
}

export function hidden(sign) {
  const stars = Math.max(0, sign.length - 2);
  return sign.slice(0, 2) + "*".repeat(stars);
}
