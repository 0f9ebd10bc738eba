#include "parcel.hpp"

std::string_view shown(State state) {
    using enum State;
    switch (state) {
    case sent: return "on its way";
    case waiting: return "at the shop";
    case done: return "delivered";
    case lost: break;
    }
    return "please call us";
}

int fee(Size size) {
    int euros = 0;
    switch (size) {
    case Size::small:
        euros = 4;
        break;
    case Size::medium:
        euros = 5;
        break;
    case Size::large:
        euros = 7;
        break;
    }
    return euros;
}

bool may_change(State from, State to) {
    const bool ends = to == State::done || to == State::lost;
    switch (from) {
    case State::sent: return ends || to == State::waiting;
    case State::waiting: return ends;
    case State::done: break;
    case State::lost: break;
    }
    return false;
}
