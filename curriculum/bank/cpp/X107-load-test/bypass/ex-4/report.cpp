#include "report.hpp"

int slowest(const std::vector<int> &times) {
    int most = 0;
    for (std::size_t i = 0; i < times.size(); ++i) {
        if (times[i] > most) {
            most = times[i];
        }
    }
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
    for (std::size_t i = 1; i < times.size(); ++i) {
        if (times[i] > times[i - 1]) {
            ++count;
        }
    }
    return count;
}

std::vector<int> last_times(const std::vector<int> &times, int count) {
    std::vector<int> last(count);
    for (int i = 0; i < count && i < static_cast<int>(times.size()); ++i) {
        last[count - 1 - i] = times[times.size() - 1 - i];
    }
    return last;
}
