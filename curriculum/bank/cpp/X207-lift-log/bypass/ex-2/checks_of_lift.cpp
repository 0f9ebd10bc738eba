#include "checks_of_lift.hpp"

bool checks_stops(Stops stops) {
    return stops(2, 5) == 3 && stops(5, 2) == 3 && stops(4, 4) == 0 && stops(-2, 3) == 5 && stops(1, -1) == 2;
}

bool checks_queue(Next next) {
    const int floor = next({9, 4, 1}, 5);
    return (floor == 9 || floor == 4 || floor == 1) && next({7}, 2) == 7;
}

bool checks_log(Line line) {
    return line(3, true) == "floor 3, door open" && line(-1, false) == "floor -1, door shut" &&
           line(0, false) == "floor 0, door shut" && line(12, true) == "floor 12, door open";
}
