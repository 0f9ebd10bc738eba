// The till of a ghost train at the fair. Money is in cents.

pub const WAGONS: u32 = 8;
pub const SEATS: u32 = 4;

pub fn change(paid: u32, price: u32) -> Option<u32> {
    paid.checked_sub(price)
}

pub fn receipt(paid: u32, price: u32) -> String {
    match change(paid, price) {
        Some(back) => format!("Change: {back}"),
        None => format!("Please add {}", price - paid),
    }
}

pub fn share(cents: u32, riders: u32) -> u32 {
    cents / riders
}

pub fn first_seat(wagon: u32) -> u32 {
    assert!(wagon >= 1 && wagon <= WAGONS, "no such wagon: {wagon}");
    (wagon - 1) * SEATS + 1
}
