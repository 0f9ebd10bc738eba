export function toFahrenheit(celsius) {
  return Math.round((celsius * 9) / 5 + 32);
}

export function morning(celsius) {
  return `morning ${toFahrenheit(celsius)} F`;
}

export function evening(celsius, wind) {
  return `evening ${toFahrenheit(celsius - wind)} F`;
}

export function limited(value, low, high) {
  if (value < low) {
    return low;
  }
  if (value > high) {
    return high;
  }
  return value;
}

export function water(litres) {
  return limited(litres, 2, 40);
}

export function heat(degrees) {
  return limited(22 - degrees, 0, 10);
}

export function status(degrees) {
  let answer = "open the roof";
  if (degrees <= 28) answer = "good";
  if (degrees < 15) answer = "cold";
  if (degrees < 5) answer = "frost alarm";
  return answer;
}
