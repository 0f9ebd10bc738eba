// The till of a ghost train at the fair. Money is in cents.

pub const WAGONS: u32 = 8;
pub const SEATS: u32 = 4;

pub fn change(paid: u32, price: u32) -> Option<u32> {
    paid.checked_sub(price)
}

pub fn receipt(paid: u32, price: u32) -> String {
    change(paid, price).map_or_else(
        || format!("Please add {}", price - paid),
        |back| format!("Change: {back}"),
    )
}

pub fn share(cents: u32, riders: u32) -> u32 {
    match cents.checked_div(riders) {
        Some(each) => each,
        None => panic!("a group has at least one rider"),
    }
}

pub fn first_seat(wagon: u32) -> u32 {
    if wagon == 0 || wagon > WAGONS {
        panic!("no such wagon: {wagon}");
    }
    wagon * SEATS - SEATS + 1
}
