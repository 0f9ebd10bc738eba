#include "parcel.hpp"

// ex-1: a default takes in every enumerator that nobody named, also those that come later.
// Lesson section: Who is behind default
// Test: shown_of_each_state
// Start here: which states end up in the default?
std::string_view shown(State state) {
    switch (state) {
    case State::sent:
        return "on its way";
    case State::waiting:
        return "at the shop";
    default:
        return "delivered";
    }
}

// ex-2: a case ends at break or return, not at the next case.
// Lesson section: Where a case ends
// Test: fee_of_each_size
// Start here: follow the small parcel, line by line.
int fee(Size size) {
    int euros = 0;
    switch (size) {
    case Size::small:
        euros = 4;
    case Size::medium:
        euros = 5;
    case Size::large:
        euros = 7;
    }
    return euros;
}

// ex-3: an enumerator is a name, not a rank: ask for names instead of comparing numbers.
// Lesson section: Names, not ranks
// Test: may_change_from_sent
// Start here: a switch over the first state.
bool may_change(State from, State to) {
    return static_cast<int>(from) < static_cast<int>(to) || from == State::lost;
}
