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
    return 4 + static_cast<int>(size) * 3 / 2;
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
