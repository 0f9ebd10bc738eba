// The tills of a market hall. Drawer and its functions come from src/till.rs. Money is in cents.

pub mod till;

use till::Drawer;

/// The price of a ticket for the market hall.
pub const TICKET: u32 = 350;

// ex-1: whoever holds an exclusive reference may lend it on, for one call after the other.
// Lesson: "Lending and lending on".
// Test: sell_puts_in_the_note_and_takes_out_the_change.
// Start: which two functions of the till do the work?
pub fn sell(drawer: &mut Drawer, price: u32, paid: u32) {
    let _ = (drawer, price, paid);
    todo!()
}

// ex-2: two exclusive loans of one array must not overlap.
// Lesson: "One writer at a time".
// Test: carry_moves_money_between_two_drawers.
// Start: lend one drawer, for one call. Then the other one.
pub fn carry(drawers: &mut [Drawer; 3], from: usize, to: usize, amount: u32) {
    let _ = (drawers, from, to, amount);
    todo!()
}

// ex-3: nothing moves out of an exclusive reference unless something else moves in.
// Lesson: "Something must stay in the place".
// Test: change_drawer_hands_back_the_old_one.
// Start: which function of std::mem takes one value out and puts another one in?
pub fn change_drawer(place: &mut Drawer, fresh: Drawer) -> Drawer {
    let _ = (place, &fresh);
    todo!()
}

// ex-4: the owner lends for writing, needs mut, and may read again when the loan is over.
// Lesson: "Lending and lending on".
// Test: evening_sells_two_tickets.
// Start: make the drawer a binding of your own that may change.
pub fn evening(drawer: Drawer) -> (Drawer, u32) {
    let _ = &drawer;
    todo!()
}
