#include "checks_of_lift.hpp"

bool checks_stops(Stops stops) {
    return stops(2, 5) == 3 && stops(4, 4) == 0 && stops(-2, 3) == 5;
}

bool checks_queue(Next next) {
    return next({7}, 2) == 7 && next({9, 4, 1}, 5) == 4 && next({1, 4, 9}, 8) == 9 && next({6, 2}, 4) == 2 &&
           next({2, 6}, 4) == 2 && next({-5, 3}, -4) == -5;
}

bool checks_log(Line line) {
    return line(3, true) == "floor 3, door open" && line(-1, false) == "floor -1, door shut" &&
           line(0, false) == "floor 0, door shut" && line(12, true) == "floor 12, door open";
}
