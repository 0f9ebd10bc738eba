#include "report.hpp"

int slowest(const std::vector<int> &times) {
    int most = 0;
    for (std::size_t i = 0; i <= times.size(); ++i) {
        if (times.at(i) > most) {
            most = times.at(i);
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
    const int size = static_cast<int>(times.size());
    std::vector<int> last;
    for (int i = count < size ? size - count : 0; i < size; ++i) {
        last.push_back(times[i]);
    }
    return last;
}
