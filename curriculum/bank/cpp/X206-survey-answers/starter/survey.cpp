#include "survey.hpp"

int age(const std::string &text) {
    if (text.empty() || text.size() > 3 || text.find_first_not_of("0123456789") != std::string::npos) {
        return -1;
    }
    return std::stoi(text);
}

int oldest(const std::vector<std::optional<int>> &ages) {
    int most = -1;
    for (const auto &each : ages) {
        if (each.value_or(-1) > most) {
            most = *each;
        }
    }
    return most;
}

std::string shown(const Answer &answer) {
    if (answer.kind == 't') {
        return '"' + answer.text + '"';
    }
    return std::to_string(answer.number);
}
