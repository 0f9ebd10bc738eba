#include "checks_of_lift.hpp"

bool checks_stops(Stops stops) {
    return stops(2, 5) == 3 && stops(5, 2) == 3 && stops(4, 4) == 0 && stops(-2, 3) == 5 && stops(1, -1) == 2;
}

bool checks_queue(Next next) {
    if (next({3, 5}, 4) != 3 || next({5, 3}, 4) != 3) return false;
    if (next({10, 20, 30}, 31) != 30 || next({30, 20, 10}, 0) != 10) return false;
    return next({1, 8, 2}, 7) == 8 && next({-9, -2}, -8) == -9 && next({1, 50}, 30) == 50;
}

bool checks_log(Line line) {
    const std::string open = ", door open", shut = ", door shut";
    for (const int floor : {-2, 0, 7, 31}) {
        const std::string begin = "floor " + std::to_string(floor);
        if (line(floor, true) != begin + open || line(floor, false) != begin + shut) return false;
    }
    return true;
}
