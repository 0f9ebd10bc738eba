// The gate of a cable car. Prices are in cents.

pub fn fare(age: u32) -> u32 {
    if age == 3 {
        0
    } else if age == 10 {
        800
    } else if age == 80 {
        1200
    } else {
        1600
    }
}

pub fn deposit(lost: u32) -> u32 {
    if lost > 2 {
        lost * 500
    } else {
        0
    }
}

pub fn lamp(wind: u32, thunderstorm: bool) -> &'static str {
    if thunderstorm || wind > 70 {
        "red"
    } else if wind >= 40 {
        "yellow"
    } else {
        "green"
    }
}

pub fn ride_seconds(metres: u32, rain: bool) -> u32 {
    let way = if rain { metres * 2 } else { metres };
    let pause = if metres > 300 { 60 } else { 0 };
    way + pause
}
