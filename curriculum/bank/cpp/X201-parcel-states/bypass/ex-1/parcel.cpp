#include "parcel.hpp"

std::string_view shown(State state) {
    if (state == State::lost) return "please call us";
    switch (state) {
    case State::sent:
        return "on its way";
    case State::waiting:
        return "at the shop";
    default:
        return "delivered";
    }
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
    switch (from) {
    case State::sent:
        return to != State::sent;
    case State::waiting:
        return to == State::done || to == State::lost;
    case State::done:
    case State::lost:
        return false;
    }
    return false;
}
