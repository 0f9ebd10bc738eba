// The panel of a greenhouse. All results are right. Make the code shorter.

// ex-1: A calculation that stands in two places becomes a function with a parameter for what differs.
// Lesson section: One formula, one function
// Test: toFahrenheit converts and rounds
// Start here: which formula stands in the file twice?
export function toFahrenheit(celsius) {
  return celsius;
}

export function morning(celsius) {
  return `morning ${Math.round((celsius * 9) / 5 + 32)} F`;
}

export function evening(celsius, wind) {
  return `evening ${Math.round(((celsius - wind) * 9) / 5 + 32)} F`;
}

// ex-2: the same ifs with other borders are one function with the borders as parameters.
// Lesson section: Questions that return to us
// Test: limited keeps a value between its borders
// Start here: which numbers differ in water and heat?
export function limited(value, low, high) {
  return value;
}

export function water(litres) {
  if (litres < 2) {
    return 2;
  }
  if (litres > 40) {
    return 40;
  }
  return litres;
}

export function heat(degrees) {
  const wanted = 22 - degrees;
  if (wanted < 0) {
    return 0;
  } else {
    if (wanted > 10) {
      return 10;
    } else {
      return wanted;
    }
  }
}

// ex-3: A return ends the function, so what follows needs no else.
// Lesson section: Each answer at once
// Test: status says the same as before
// Start here: give each answer back as soon as it is known.
export function status(degrees) {
  let answer = "";
  if (degrees < 5) {
    answer = "frost alarm";
  } else {
    if (degrees < 15) {
      answer = "cold";
    } else {
      if (degrees <= 28) {
        answer = "good";
      } else {
        answer = "open the roof";
      }
    }
  }
  return answer;
}
