#include "report.hpp"

int slowest(const std::vector<int> &times) {
    int most = 0;
    for (const int time : times) most = time > most ? time : most;
    return most;
}

void clip(std::vector<int> &times, int limit) {
    for (auto &time : times) {
        if (time > limit) {
            time = limit;
        }
    }
}

int rises(const std::vector<int> &times) {
    int count = 0;
    for (std::size_t i = 0; i + 1 < times.size(); ++i) count += times[i] < times[i + 1];
    return count;
}

std::vector<int> last_times(const std::vector<int> &times, int count) {
    if (count > static_cast<int>(times.size())) return times;
    return {times.end() - count, times.end()};
}
