// The tills of a market hall. Drawer and its functions come from src/till.rs. Money is in cents.

pub mod till;

use till::Drawer;

/// The price of a ticket for the market hall.
pub const TICKET: u32 = 350;

pub fn sell(drawer: &mut Drawer, price: u32, paid: u32) {
    till::put(drawer, paid);
    till::take(drawer, paid - price);
}

pub fn carry(drawers: &mut [Drawer; 3], from: usize, to: usize, amount: u32) {
    let giver = &mut drawers[from];
    let taker = &mut drawers[to];
    till::take(giver, amount);
    till::put(taker, amount);
}

pub fn change_drawer(place: &mut Drawer, fresh: Drawer) -> Drawer {
    std::mem::replace(place, fresh)
}

pub fn evening(drawer: Drawer) -> (Drawer, u32) {
    let mut drawer = drawer;
    let before = till::cents(&drawer);
    sell(&mut drawer, TICKET, 1000);
    sell(&mut drawer, TICKET, 500);
    let earned = till::cents(&drawer) - before;
    (drawer, earned)
}
