// The guest book of a mountain hut. A guest is a name and a number of nights.

pub const PRICE_PER_NIGHT: u32 = 28;

pub fn nights_between(arrival: &u32, departure: &u32) -> u32 {
    *departure - *arrival
}

pub fn bill_line(guest: &(String, u32)) -> String {
    format!("{} pays {}", guest.0, if guest.1 == 0 { 0 } else { 84 })
}

pub fn thanks_line(guest: &(String, u32)) -> String {
    format!("Thank you, {}!", guest.0)
}

pub fn check_out(guest: (String, u32)) -> ((String, u32), String) {
    let bill = bill_line(&guest);
    let thanks = thanks_line(&guest);
    (guest, format!("{bill}\n{thanks}"))
}
