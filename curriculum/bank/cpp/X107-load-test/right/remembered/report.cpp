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
    for (std::size_t i = 0; i < times.size(); ++i)
        if (limit < times[i]) times[i] = limit;
}

int rises(const std::vector<int> &times) {
    if (times.empty()) return 0;
    int count = 0, before = times.front();
    for (const int time : times) {
        if (time > before) ++count;
        before = time;
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
