// The gate of a cable car. Prices are in cents.

// ex-1: the first condition that is true decides.
// Lesson: "A chain is read from the top".
// Test: fare_of_the_four_groups.
// Start: at which condition does a child of ten stop?
pub fn fare(age: u32) -> u32 {
    if age >= 18 {
        1600
    } else if age >= 65 {
        1200
    } else if age < 6 {
        0
    } else if age >= 6 {
        1600
    } else {
        800
    }
}

// ex-2: a let in a branch ends with the branch; the value of the if does not.
// Lesson: "An if has a value".
// Test: deposit_of_many_passes.
// Start: how many bindings are called `cents`?
pub fn deposit(lost: u32) -> u32 {
    let cents = 0;
    if lost > 2 {
        let cents = lost * 500;
        let _ = cents;
    }
    cents
}

// ex-3: what outranks everything else is asked first.
// Lesson: "A chain is read from the top".
// Test: lamp_is_red_in_a_thunderstorm.
// Start: which colour comes out for no wind and a thunderstorm?
pub fn lamp(wind: u32, thunderstorm: bool) -> &'static str {
    if wind < 40 {
        "green"
    } else if wind < 70 && !thunderstorm {
        "yellow"
    } else {
        "red"
    }
}

// ex-4: two independent questions need two ifs.
// Lesson: "An if has a value".
// Test: ride_seconds_in_the_rain.
// Start: which two questions are asked about a ride?
pub fn ride_seconds(metres: u32, rain: bool) -> u32 {
    if rain {
        metres * 2
    } else if metres > 300 {
        metres + 60
    } else {
        metres
    }
}
