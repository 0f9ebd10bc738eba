// Night trains on a board. Leave this file as it is.
#pragma once

#include <functional>
#include <string>
#include <vector>

struct Train {
    std::string city;
    int leaves = 0;
    int free = 0;
};

std::vector<std::string> cities_with_beds(const std::vector<Train> &trains);
std::vector<Train> by_departure(const std::vector<Train> &trains);
int beds_of_next(const std::vector<Train> &trains, int now, int count);
std::string first_word(const std::function<bool(const std::string &)> &checked, const std::vector<std::string> &words);
