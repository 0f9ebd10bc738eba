#include "parcel.hpp"

std::string_view shown(State state) {
    switch (state) {
    case State::sent:
        return "on its way";
    case State::waiting:
        return "at the shop";
    case State::done:
        return "delivered";
    case State::lost:
        return "please call us";
    }
    return "";
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
    return from != State::done && static_cast<int>(from) < static_cast<int>(to);
}
